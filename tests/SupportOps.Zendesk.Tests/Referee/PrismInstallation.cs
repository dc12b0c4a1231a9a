using SupportOps.Tests.Shared;

namespace SupportOps.Zendesk.Tests.Referee;

/// <summary>Where Prism is, and what to do where it is not. Tests never download it.</summary>
internal static class PrismInstallation
{
    /// <summary>Path of Node.js; null where the PATH has none.</summary>
    public static string? Node { get; } = FindNode();

    /// <summary>Path of the script that starts Prism.</summary>
    public static string Script => RepositoryRoot.PathOf("tests", "referee", "prism.cjs");

    /// <summary>Why there is no referee and how to get one; null when there is.</summary>
    public static string? Problem { get; } = FindProblem();

    private static string? FindProblem()
    {
        if (Node is null)
        {
            return "The referee needs Node.js 18.20.1 or later on the PATH; then run `npm ci` in tests/referee.";
        }

        return Directory.Exists(RepositoryRoot.PathOf("tests", "referee", "node_modules", "@stoplight", "prism-cli"))
            ? null
            : "The referee is not installed. Run `npm ci` in tests/referee.";
    }

    private static string? FindNode()
    {
        var name = OperatingSystem.IsWindows() ? "node.exe" : "node";
        return (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
    }
}
