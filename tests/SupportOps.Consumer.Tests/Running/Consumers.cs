using System.Xml.Linq;
using SupportOps.Consumer.Tests.Reading;
using SupportOps.Tests.Shared;

namespace SupportOps.Consumer.Tests.Running;

/// <summary>
/// Packs the packages under a version of their own, copies the projects of users into a fresh folder and builds them
/// all in one go: two processes for every test of this assembly.
/// </summary>
public sealed class Consumers : IAsyncLifetime
{
    /// <summary>The folder with the packages, the projects and what their builds wrote.</summary>
    internal string Root { get; } = Directory.CreateTempSubdirectory("supportops-consumers-").FullName;

    /// <summary>The version of this run: packages of an earlier one are never taken for it.</summary>
    internal string Version { get; } = "0.0.1-run" + Guid.NewGuid().ToString("N");

    /// <summary>What the one build of all projects printed.</summary>
    internal string Output { get; private set; } = string.Empty;

    internal string Feed => Path.Combine(Root, "feed");

    /// <summary>Where the packages are unpacked: never in the cache of this machine.</summary>
    internal string Packages => Path.Combine(Root, "packages");

    public async Task InitializeAsync()
    {
        if (Offline.Reason is not null)
        {
            return;
        }

        Copy(SourceOf("Consumers"), Root);
        Copy(SourceOf("Neighbour"), Path.Combine(Root, "Neighbour"));
        Plant.Into(Root);
        Samples.CopyInto(Root);
        Quickstart.Fill(Root);
        WriteVersions();
        Directory.CreateDirectory(Feed);
        await PackageSources.WriteAsync(Root, Feed);
        var server = new CompilerServer();
        try
        {
            await PackAsync(server);
            Output = (await Dotnet.RunAsync(Root, ["build", "Consumers.slnx", "-nodeReuse:false", .. server.Arguments]))
                .Output;
        }
        finally
        {
            await server.StopAsync(Path.Combine(Root, "Neighbour"));
        }
    }

    public Task DisposeAsync()
    {
        if (Environment.GetEnvironmentVariable("SUPPORTOPS_KEEP_CONSUMERS") is not "1")
        {
            Directory.Delete(Root, recursive: true);
        }

        return Task.CompletedTask;
    }

    /// <summary>What the compiler reported in a project.</summary>
    internal IReadOnlyList<Finding> FindingsOf(string project) =>
        SarifLog.Read(Path.Combine(Root, project, "build.sarif"), Path.Combine(Root, project));

    private static string SourceOf(string folder) =>
        RepositoryRoot.PathOf("tests", "SupportOps.Consumer.Tests", folder);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? to);
            File.Copy(file, target);
        }
    }

    private void WriteVersions() => new XElement("Project", new XElement(
        "PropertyGroup",
        new XElement("SupportOpsVersion", Version),
        new XElement("RestorePackagesPath", Packages),
        new XElement("SupportOpsTool", RepositoryRoot.PathOf("src", "SupportOps.Cli")),
        new XElement("CommandLineVersion", PackageSources.VersionOf("System.CommandLine")),
        new XElement("RoslynVersion", PackageSources.VersionOf("Microsoft.CodeAnalysis.CSharp")),
        new XElement("TestSdkVersion", PackageSources.VersionOf("Microsoft.NET.Test.Sdk")),
        new XElement("XunitVersion", PackageSources.VersionOf("xunit")),
        new XElement("XunitRunnerVersion", PackageSources.VersionOf("xunit.runner.visualstudio"))))
        .Save(Path.Combine(Root, "Versions.props"));

    private async Task PackAsync(CompilerServer server)
    {
        var packed = await Dotnet.RunAsync(
            Path.Combine(Root, "Neighbour"),
            [
                "msbuild",
                "Pack.proj",
                "-nologo",
                "-verbosity:quiet",
                "-maxCpuCount",
                "-nodeReuse:false",
                "-p:RunVersion=" + Version,
                "-p:Feed=" + Feed,
                "-p:Configuration=" + Dotnet.Fact("Configuration"),
                "-p:Repository=" + RepositoryRoot.PathOf(),
                "-p:ToolSettings=" + (Platform.Reason is null ? string.Empty : "PublishReadyToRun=false"),
                .. server.Arguments,
            ]);
        if (packed.ExitCode != 0)
        {
            throw new InvalidOperationException("The packages were not packed:\n" + packed.Output);
        }
    }
}
