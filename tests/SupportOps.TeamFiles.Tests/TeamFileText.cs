namespace SupportOps.TeamFiles.Tests;

/// <summary>A valid team file to which a test adds the lines it is about.</summary>
internal static class TeamFileText
{
    private static readonly string[] Lines =
    [
        "name: Ada Quill", "email: aquill@gitlab.example", "focuses: [{name: SaaS, percentage: 100}]", "zendesk: {}",
    ];

    /// <summary>The four required fields, each replaced when the added text has its key, and the added text.</summary>
    public static string With(string added)
    {
        var kept = Lines.Where(line => !HasKey(added, line[..line.IndexOf(':', StringComparison.Ordinal)]));
        return string.Join('\n', [.. kept, added, string.Empty]);
    }

    private static bool HasKey(string text, string key) =>
        text.Split('\n').Any(line => line.StartsWith(key + ":", StringComparison.Ordinal));
}
