using System.Text;
using System.Text.Json;
using SupportOps.Auditing;
using SupportOps.Reporting.Tests.Referee;
using SupportOps.Tests.Shared;

namespace SupportOps.Reporting.Tests.Sarif;

public sealed class SarifRendererTests
{
    public static TheoryData<string> Attacks => AttackStrings.All;

    [Fact]
    public void Report_ThatWasReviewed_ReadsAsVerified() => Snapshot.Verify(ReviewedReport.Instance.ToSarif());

    [RefereeFact("ajv", "contracts")]
    public async Task Reports_AreValidByTheSchema()
    {
        var schema = RepositoryRoot.SharedPathOf(
            "contracts", "specs", "report-formats", "sarif-schema-2.1.0.json");

        foreach (var report in new[] { ReviewedReport.Instance, Reports.Incomplete, Reports.Clean })
        {
            Assert.Equal(string.Empty, await NodeScript.ValidateAsync(schema, report.ToSarif()));
        }

        Assert.Contains(
            "runs", await NodeScript.ValidateAsync(schema, "{\"version\": \"2.1.0\"}"), StringComparison.Ordinal);
    }

    [Fact]
    public void Result_OfAWaivedFinding_IsSuppressedByItsWaiver()
    {
        var result = Results(ReviewedReport.Instance).Single(result => Text(result, "ruleId") == "ZD-LIGHT-AGENT"
            && result.GetProperty("suppressions").GetArrayLength() == 1);

        var suppression = result.GetProperty("suppressions")[0];
        Assert.Equal("on parental leave, keeps reading access", Text(suppression, "justification"));
        Assert.Equal("accepted", Text(suppression, "status"));
    }

    [Fact]
    public void Result_AtATeamFile_NamesItBelowTheFolder()
    {
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        ReportRenderers.Find("sarif", "./support team\\")!.Render(Reports.WithFindings, output);
        var result = Results(Encoding.UTF8.GetString(output.WrittenSpan)).First();
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");

        Assert.Equal("support%20team/ada_pine.yaml", Text(place.GetProperty("artifactLocation"), "uri"));
        Assert.Equal(1, place.GetProperty("region").GetProperty("startLine").GetInt32());
    }

    [Fact]
    public void Result_ThatWasFixed_IsAbsent() => Assert.Contains(
        Results(ReviewedReport.Instance), result => Text(result, "baselineState") == "absent");

    [Fact]
    public void Result_ThatIsInconclusive_IsOpenAndHasNoLevel()
    {
        var open = Results(Reports.Incomplete).Where(result => Text(result, "kind") == "open").ToList();

        Assert.NotEmpty(open);
        Assert.All(open, result => Assert.Equal("none", Text(result, "level")));
    }

    [Fact]
    public void Rules_OfOurs_HaveAPage()
    {
        using var document = JsonDocument.Parse(Reports.Clean.ToSarif());
        var rules = document.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver")
            .GetProperty("rules");

        Assert.All(rules.EnumerateArray(), rule => Assert.EndsWith(
            $"docs/rules/{Text(rule, "id")}.md", Text(rule, "helpUri"), StringComparison.Ordinal));
    }

    [Fact]
    public void Rule_OfOtherPeople_HasNone()
    {
        var policy = AuditPolicy.ZendeskGlobal with
        {
            Rules = [MemberRule.Create(Reports.Descriptor("OWN-RULE"), _ => RuleResult.Pass)],
        };
        using var document = JsonDocument.Parse(policy.Evaluate(Reports.Snapshot()).ToSarif());
        var rule = document.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver")
            .GetProperty("rules")[0];

        Assert.False(rule.TryGetProperty("helpUri", out _));
    }

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Name_OfAnyKind_IsValidJson(string name) =>
        Assert.Equal(Results(Reports.OfAgentNamed("x")).Count, Results(Reports.OfAgentNamed(name)).Count);

    private static List<JsonElement> Results(AuditReport report) => Results(report.ToSarif());

    private static List<JsonElement> Results(string sarif)
    {
        using var document = JsonDocument.Parse(sarif);
        return [.. document.RootElement.GetProperty("runs")[0].GetProperty("results").Clone().EnumerateArray()];
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
