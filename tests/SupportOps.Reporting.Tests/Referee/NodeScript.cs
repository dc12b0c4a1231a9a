using System.Diagnostics;
using SupportOps.Tests.Shared;

namespace SupportOps.Reporting.Tests.Referee;

/// <summary>Runs the scripts of tests/referee, which judge documents from outside.</summary>
internal static class NodeScript
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>Path of Node.js; null where the PATH has none.</summary>
    public static string? Node { get; } = Find("node");

    /// <summary>Path of Chromium or one of its kin; null where there is none.</summary>
    public static string? Chromium { get; } = Environment.GetEnvironmentVariable("CHROMIUM")
        ?? Find("chromium") ?? Find("chromium-browser") ?? Find("google-chrome");

    /// <summary>Judges JSON by a schema. The result says what is wrong, one line each; empty when nothing is.</summary>
    public static async Task<string> ValidateAsync(string schema, string json) =>
        (await RunAsync(["validate.cjs", schema], json)).Output;

    /// <summary>Has a page looked at. The result is what the script prints.</summary>
    public static async Task<string> LookAtAsync(string page)
    {
        var (code, output, error) = await RunAsync(["page.cjs", Chromium!, page], string.Empty);
        return code == 0 ? output : throw new InvalidOperationException(error);
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(string[] arguments, string input)
    {
        var start = new ProcessStartInfo(Node!, arguments)
        {
            WorkingDirectory = RepositoryRoot.PathOf("tests", "referee"),
            RedirectStandardError = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("Node.js did not start.");
        using var limit = new CancellationTokenSource(Longest);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var error = process.StandardError.ReadToEndAsync(limit.Token);
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
            await process.WaitForExitAsync(limit.Token);
            return (process.ExitCode, (await output).Trim(), await error);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    private static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? program + ".exe" : program))
        .FirstOrDefault(File.Exists);
}
