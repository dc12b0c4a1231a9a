using System.Globalization;
using SupportOps.GitLab;

namespace SupportOps.Cli.Doctor;

/// <summary>What a GitLab token may do, and for how long.</summary>
internal static class GitLabTokenLines
{
    private const string WritingScope = "api";

    // Long enough before the end to ask somebody for a new one.
    private const int SoonDays = 14;

    public static void Write(HealthSheet sheet, string name, GitLabToken token, DateOnly today)
    {
        var mayWrite = token.Scopes.Contains(WritingScope, StringComparer.Ordinal);
        var scopes = token.Scopes.Count == 0 ? "no scopes" : $"the scopes {string.Join(", ", token.Scopes)}";
        if (!mayWrite)
        {
            sheet.Warning(
                name, $"The token has {scopes}, and may not write.",
                "make one with the scope api to publish reports and to move issues.");
        }

        if (token.ExpiresOn is { } end && end <= today.AddDays(SoonDays))
        {
            sheet.Warning(
                name, string.Create(CultureInfo.InvariantCulture, $"The token ends on {end:yyyy-MM-dd}."),
                "make a new one before that day.");
            return;
        }

        if (mayWrite)
        {
            sheet.Ok(name, $"The token has {scopes}.");
        }
    }
}
