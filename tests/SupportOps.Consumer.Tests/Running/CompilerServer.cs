namespace SupportOps.Consumer.Tests.Running;

/// <summary>
/// A compiler server under a name of its own: a dozen compilations share it, which takes half the time of a dozen
/// compilers, and it ends with them. The servers of other builds on the machine are left alone.
/// </summary>
internal sealed class CompilerServer
{
    private readonly string _name = "supportops-" + Guid.NewGuid().ToString("N");

    /// <summary>What the build is told.</summary>
    public string[] Arguments => ["-p:UseSharedCompilation=true", "-p:SharedCompilationId=" + _name];

    /// <summary>Ends the server.</summary>
    /// <param name="folder">The folder of the target that does it.</param>
    public Task StopAsync(string folder) => Dotnet.RunAsync(
        folder, "msbuild", "Pack.proj", "-nologo", "-target:StopCompiler", "-nodeReuse:false",
        "-p:CompilerServer=" + _name);
}
