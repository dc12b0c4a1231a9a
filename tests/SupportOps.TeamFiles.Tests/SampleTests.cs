using System.Text.Json;
using SupportOps.Tests.Shared;

namespace SupportOps.TeamFiles.Tests;

public sealed class SampleTests
{
    [SharedFact("domain/samples")]
    public void Samples_ReadAsOneSet_GiveTheExpectedFindings()
    {
        var folder = RepositoryRoot.SharedPathOf("domain", "samples", "team-yaml");
        using var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "expected.json")));
        var domain = expected.RootElement.GetProperty("emailDomain").GetString();

        var reading = new TeamFolder(folder, new() { EmailDomain = domain }).Read();

        var lines = expected.RootElement.GetProperty("files").EnumerateArray()
            .Select(Line)
            .Order(StringComparer.Ordinal);
        Assert.Equal(string.Join("\n", lines), string.Join("\n", reading.Files.Select(Line)));
    }

    [SharedFact("domain/samples")]
    public void AuditTeam_IsValidAndComplete()
    {
        var folder = RepositoryRoot.SharedPathOf("domain", "samples", "audit", "team");

        var reading = new TeamFolder(folder, new() { EmailDomain = "gitlab.example" }).Read();

        Assert.Equal(26, reading.Roster.Members.Count);
        Assert.True(reading.Roster.IsComplete);
        Assert.Empty(reading.Files.SelectMany(file => file.Findings));
    }

    private static string Line(JsonElement file) => Line(
        file.GetProperty("file").GetString(),
        file.GetProperty("valid").GetBoolean(),
        file.GetProperty("findings").EnumerateArray().Select(finding =>
            $"{finding.GetProperty("code")} {finding.GetProperty("path")} {finding.GetProperty("severity")}"));

    private static string Line(TeamFileReading file) =>
        Line(file.File, file.Valid, file.Findings.Select(Findings.Describe));

    private static string Line(string? file, bool valid, IEnumerable<string> findings) =>
        $"{file} {valid}: {string.Join(", ", findings.Order(StringComparer.Ordinal))}";
}
