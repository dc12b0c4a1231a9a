using System.Buffers;
using System.Text.Json;
using SupportOps.Auditing;
using SupportOps.Tests.Shared;

namespace SupportOps.Reporting.Tests.CodeQuality;

public sealed class CodeQualityRendererTests
{
    private static readonly string[] Severities = ["info", "minor", "major", "critical", "blocker"];

    public static TheoryData<string> Attacks => AttackStrings.All;

    [Fact]
    public void Report_ThatWasReviewed_ReadsAsVerified() => Snapshot.Verify(ReviewedReport.Instance.ToCodeQuality());

    // What GitLab's documentation demands of an entry.
    [Fact]
    public void Entry_HasWhatGitLabWants()
    {
        var entries = Entries(ReviewedReport.Instance.ToCodeQuality());

        Assert.All(entries, entry =>
        {
            Assert.NotEmpty(entry.GetProperty("description").GetString()!);
            Assert.NotEmpty(entry.GetProperty("check_name").GetString()!);
            Assert.Contains(entry.GetProperty("severity").GetString()!, Severities);
            var location = entry.GetProperty("location");
            Assert.False(location.GetProperty("path").GetString()!.StartsWith("./", StringComparison.Ordinal));
            Assert.True(location.GetProperty("lines").GetProperty("begin").GetInt32() >= 1);
        });
        var fingerprints = entries.Select(entry => entry.GetProperty("fingerprint").GetString()).ToList();
        Assert.Equal(fingerprints.Distinct(StringComparer.Ordinal), fingerprints);
    }

    [Fact]
    public void Findings_ThatAreWaived_AreLeftOut()
    {
        var report = ReviewedReport.Instance;

        Assert.Equal(
            report.Findings.Count(finding => finding.Status != FindingStatus.Waived),
            Entries(report.ToCodeQuality()).Count);
    }

    [Theory]
    [InlineData(Severity.Info, "info")]
    [InlineData(Severity.Low, "minor")]
    [InlineData(Severity.Medium, "major")]
    [InlineData(Severity.High, "critical")]
    [InlineData(Severity.Critical, "blocker")]
    public void Severity_HasGitLabsWord(Severity severity, string word)
    {
        var finding = Reports.WithFindings.Findings[0] with { Severity = severity };
        var entry = Entries((Reports.WithFindings with { Findings = [finding] }).ToCodeQuality()).Single();

        Assert.Equal(word, entry.GetProperty("severity").GetString());
    }

    [Fact]
    public void Path_OfAWaiver_IsNotBelowTheFolderOfTheTeamFiles()
    {
        var output = new ArrayBufferWriter<byte>();
        ReportRenderers.Find("codequality", "team")!.Render(ReviewedReport.Instance, output);
        using var document = JsonDocument.Parse(output.WrittenMemory);

        Assert.Contains(
            document.RootElement.EnumerateArray(),
            entry => entry.GetProperty("location").GetProperty("path").GetString() == "waivers.yaml");
    }

    [Theory]
    [InlineData(null, "ada_pine.yaml")]
    [InlineData("team/", "team/ada_pine.yaml")]
    [InlineData("./data\\team", "data/team/ada_pine.yaml")]
    [InlineData(".", "ada_pine.yaml")]
    public void Path_IsThatBelowTheFolder(string? folder, string expected)
    {
        var output = new ArrayBufferWriter<byte>();
        ReportRenderers.Find("codequality", folder)!.Render(Reports.WithFindings, output);
        using var document = JsonDocument.Parse(output.WrittenMemory);

        Assert.Equal(expected, document.RootElement[0].GetProperty("location").GetProperty("path").GetString());
    }

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Name_OfAnyKind_IsValidJson(string name) => Assert.Equal(
        Entries(Reports.OfAgentNamed("x").ToCodeQuality()).Count,
        Entries(Reports.OfAgentNamed(name).ToCodeQuality()).Count);

    private static List<JsonElement> Entries(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.Clone().EnumerateArray()];
    }
}
