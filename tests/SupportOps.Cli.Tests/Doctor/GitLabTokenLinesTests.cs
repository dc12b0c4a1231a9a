using SupportOps.Cli.Doctor;
using SupportOps.GitLab;

namespace SupportOps.Cli.Tests.Doctor;

/// <summary>What is said of a GitLab token.</summary>
public sealed class GitLabTokenLinesTests
{
    private static readonly DateOnly Today = new(2026, 3, 1);

    [Theory]
    [InlineData("api", 15, "ok: The token has the scopes api.")]
    [InlineData("api", 14, "warning: The token ends on 2026-03-15.")]
    [InlineData("read_api", 15, "warning: The token has the scopes read_api, and may not write.")]
    [InlineData(
        "read_api", 3,
        "warning: The token has the scopes read_api, and may not write.|warning: The token ends on 2026-03-04.")]
    [InlineData(null, 15, "warning: The token has no scopes, and may not write.")]
    public void Token_IsToldItsScopesAndItsEnd(string? scope, int days, string expected)
    {
        var sheet = new HealthSheet();

        GitLabTokenLines.Write(
            sheet, "gitlab.scopes",
            new GitLabToken { Scopes = scope is null ? [] : [scope], ExpiresOn = Today.AddDays(days) }, Today);

        Assert.Equal(
            expected,
            string.Join('|', sheet.Lines.Select(line => $"{line.Status.ToString().ToLowerInvariant()}: {line.Message}")));
    }
}
