using System.Diagnostics;
using System.Reflection;

namespace SupportOps.Consumer.Tests.Running;

/// <summary>Runs the SDK as a user does, in a folder of its own.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(8);

    public static Task<ProcessResult> RunAsync(string folder, params string[] arguments) =>
        RunAsync("dotnet", folder, new Dictionary<string, string>(StringComparer.Ordinal), arguments);

    public static async Task<ProcessResult> RunAsync(
        string program, string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Isolate(start.Environment);
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException(program + " did not start");
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return new ProcessResult(process.ExitCode, await output + await errors);
        }
        catch (OperationCanceledException exception)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} took longer than {Limit}.", exception);
        }
    }

    /// <summary>What the build of the tests wrote down about itself.</summary>
    public static string Fact(string key) => typeof(Dotnet).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(fact => fact.Key == key)
        .Value ?? string.Empty;

    // The test host hands its own MSBuild on through the environment, and nothing may stay running afterwards.
    private static void Isolate(IDictionary<string, string?> environment)
    {
        foreach (var name in environment.Keys.Where(IsOfTheTestHost).ToList())
        {
            environment.Remove(name);
        }

        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        environment["DOTNET_NOLOGO"] = "1";
        environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        environment["MSBUILDDISABLENODEREUSE"] = "1";
    }

    private static bool IsOfTheTestHost(string name) =>
        name is "CI" or "DOTNET_HOST_PATH" || name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase);
}
