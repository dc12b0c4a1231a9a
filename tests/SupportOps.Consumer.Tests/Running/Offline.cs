namespace SupportOps.Consumer.Tests.Running;

/// <summary>
/// Whether the packages that are not ours can be had: from the cache of this machine or from its sources.
/// </summary>
internal static class Offline
{
    private static readonly Lazy<string?> Probed = new(() => ProbeAsync().GetAwaiter().GetResult());

    /// <summary>Why the tests are skipped; null when they run.</summary>
    public static string? Reason => Probed.Value;

    private static async Task<string?> ProbeAsync()
    {
        var folder = Directory.CreateTempSubdirectory("supportops-probe-").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "Probe.csproj"), Project());
            var restored = await Dotnet.RunAsync(folder, "restore", "-nodeReuse:false", "-verbosity:quiet");
            return restored.ExitCode == 0
                ? null
                : "The packages that consumers need were not restored on this machine: " + restored.Output.Trim();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // YamlDotNet 13 is what the foreign analyzer brings along; the others are dependencies of ours or of test projects.
    private static string Project() =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
          <ItemGroup>
            {Reference("Google.Apis.Auth")}
            {Reference("Microsoft.CodeAnalysis.CSharp")}
            {Reference("Microsoft.Extensions.Http")}
            {Reference("Microsoft.NET.Test.Sdk")}
            {Reference("Polly.Core")}
            {Reference("xunit")}
            {Reference("xunit.runner.visualstudio")}
            <PackageDownload Include="YamlDotNet" Version="[13.7.1];[{PackageSources.VersionOf("YamlDotNet")}]" />
          </ItemGroup>
        </Project>
        """;

    private static string Reference(string package) =>
        $"""<PackageReference Include="{package}" Version="{PackageSources.VersionOf(package)}" />""";
}
