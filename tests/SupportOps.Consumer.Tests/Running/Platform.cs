using System.Runtime.InteropServices;

namespace SupportOps.Consumer.Tests.Running;

/// <summary>
/// Whether the parts of the runtime can be had that a program for one platform needs: its own runtime, and the compiler
/// that makes code ahead of time.
/// </summary>
internal static class Platform
{
    private const string Project =
        """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>Exe</OutputType>
            <RuntimeIdentifier>linux-x64</RuntimeIdentifier>
            <SelfContained>true</SelfContained>
            <PublishTrimmed>true</PublishTrimmed>
            <PublishReadyToRun>true</PublishReadyToRun>
          </PropertyGroup>
          <ItemGroup><FrameworkReference Include="Microsoft.AspNetCore.App" /></ItemGroup>
        </Project>
        """;

    private static readonly Lazy<string?> Probed = new(() => ProbeAsync().GetAwaiter().GetResult());

    /// <summary>Why a program made for it does not run here; null when it does.</summary>
    public static string? IsNotHere =>
        OperatingSystem.IsLinux() && RuntimeInformation.OSArchitecture == Architecture.X64
            ? null
            : "It is made for linux-x64, which this machine is not.";

    /// <summary>Why the tests that need it are skipped; null when they run.</summary>
    public static string? Reason => Offline.Reason ?? Probed.Value;

    // Into the cache of the machine, where the packing of the tool looks for them.
    private static async Task<string?> ProbeAsync()
    {
        var folder = Directory.CreateTempSubdirectory("supportops-platform-").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "Platform.csproj"), Project);
            var restored = await Dotnet.RunAsync(folder, "restore", "-nodeReuse:false", "-verbosity:quiet");
            return restored.ExitCode == 0
                ? null
                : "The runtime of linux-x64 was not restored on this machine: " + restored.Output.Trim();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
