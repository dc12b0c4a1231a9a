using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SupportOps.Auditing;
using SupportOps.Auditing.Waivers;

namespace SupportOps.Reporting.Tests;

public sealed class ReportJsonTests
{
    private static readonly Waiver Named = new()
    {
        Rule = "ZD-NAME-MISMATCH",
        Subject = "apine@x.test",
        Owner = "boss@x.test",
        Reason = "new name on Monday",
        Ticket = "OPS-12",
        Expires = new DateOnly(2026, 1, 20),
        Created = new DateOnly(2025, 12, 1),
        Location = new FileLocation("waivers.yaml", 2, 3),
    };

    private static readonly AuditReview Review = new()
    {
        Baseline = Reports.Clean,
        Waivers = new WaiverList
        {
            Waivers = [Named, Named with { Rule = "ZD-SUSPENDED", Subject = "7", Instance = "global", Created = null }],
            Malformed = [new MalformedWaiver { Problem = "It has no owner.", Rule = "ZD-LIGHT-AGENT" }],
            File = "waivers.yaml",
            Sha256 = new string('c', 64),
        },
        Tool = new AuditTool("supportops", "1.2.3"),
        Options = [new AuditOption("--policy", "seed")],
    };

    public static TheoryData<string> All => ["findings", "incomplete", "clean", "reviewed"];

    [Theory]
    [MemberData(nameof(All))]
    public void Report_WrittenAndRead_IsTheSameByteForByte(string name)
    {
        var text = Of(name).ToJson();

        Assert.Equal(text, Read(text).ToJson());
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Report_WrittenAndRead_IsTheSame(string name)
    {
        var report = Of(name);

        var again = Read(report.ToJson());

        Assert.Equal(report.Findings, again.Findings);
        Assert.Equal(report.Checks, again.Checks);
        Assert.Equal(report.Sources, again.Sources);
        Assert.Equal(report.Zendesk, again.Zendesk);
        Assert.Equal(report.Lists.Full, again.Lists.Full);
        Assert.Equal(report.Populations, again.Populations);
        Assert.Equal(report.Licenses, again.Licenses);
        Assert.Equal(report.Evidence?.Matches, again.Evidence?.Matches);
        Assert.Equal(report.Waivers?.Outcomes.Select(outcome => outcome.Waiver), again.Waivers?.Outcomes.Select(
            outcome => outcome.Waiver));
        Assert.Equal(
            report.Diff?.Entries.Select(entry => (entry.Kind, entry.Before, entry.After, entry.Reason)),
            again.Diff?.Entries.Select(entry => (entry.Kind, entry.Before, entry.After, entry.Reason)));
    }

    [Fact]
    public void Names_OfAnyKind_SurviveTheRoundTrip() => Prop.ForAll<NonNull<string>>(name =>
    {
        var text = Reports.OfAgentNamed(name.Get).ToJson();

        return Read(text).ToJson() == text;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Instance_WithSingleSignOn_KeepsIt()
    {
        var policy = AuditPolicy.ZendeskGlobal with
        {
            Instance = ZendeskInstance.Global with { HasSingleSignOn = true },
        };

        Assert.True(Read(policy.Evaluate(Reports.Snapshot()).ToJson()).Zendesk?.HasSingleSignOn);
    }

    [Fact]
    public void Report_OfAnotherSystem_IsRead()
    {
        var report = Reports.Clean with { Zendesk = null, Licenses = null, Evidence = null, Populations = [] };

        Assert.Null(Read(report.ToJson()).Zendesk);
    }

    [Fact]
    public void Report_OfTheFirstShape_IsRead()
    {
        const string First = """
            { "audit": "Zendesk Global", "instance": "global", "policy": "seed", "period": "2025-Q4",
              "asOf": "2025-10-01T06:00:00Z", "verdict": "findings", "complete": true,
              "roles": { "light": 1, "administrator": 2 },
              "lists": { "light": [], "administrators": [], "full": [ { "id": 7, "name": null, "email": null } ] },
              "findings": [ { "code": "ZD-SUSPENDED", "severity": "high", "status": "open", "teamMember": null,
                "zendeskUserId": 7, "message": "m", "fix": "f", "fingerprint": "ab34ab34ab34ab34ab34ab34ab34ab34",
                "matchedBy": null,
                "expected": null, "actual": null, "location": null } ],
              "checks": [ { "code": "ZD-SUSPENDED", "title": "t", "severity": "high", "status": "fail", "subjects": 1,
                "counts": { "pass": 0, "fail": 1, "notApplicable": 0, "manual": 0, "inconclusive": 0, "error": 0 },
                "reason": null, "source": "s" } ],
              "sources": [ { "name": "agents", "complete": true, "incompleteBecause": null, "pages": 1, "records": 1,
                "duplicates": 0, "sha256": null } ], "schemaVersion": 1 }
            """;

        var report = Read(First);

        Assert.Equal(("ZD-SUSPENDED", true), (report.Findings[0].Code, report.Checks[0].IsComplete));
        Assert.Empty(report.Populations);
    }

    [Fact]
    public void Members_ThatAreUnknown_AreIgnored() => Assert.NotNull(
        Read(Reports.Clean.ToJson().Replace("\"audit\":", "\"later\": {}, \"audit\":", StringComparison.Ordinal)));

    [Fact]
    public void ByteOrderMark_IsIgnored() => Assert.NotNull(Read("\uFEFF" + Reports.Clean.ToJson()));

    [Fact]
    public void Report_OfAnotherInstance_IsRefused()
    {
        var exception = Assert.Throws<InvalidDataException>(() => Read(Reports.Clean.ToJson(), "us-government"));

        Assert.Equal("This report is of the instance \"global\", and \"us-government\" is wanted.", exception.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"schemaVersion\": 1, \"snapshot\": {}}")]
    [InlineData("not json")]
    public void File_ThatIsNoReport_IsRefusedInWords(string text)
    {
        var exception = Assert.Throws<InvalidDataException>(() => Read(text));

        Assert.Contains("report", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Write it again with --format json.", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"schemaVersion\": 1", "\"schemaVersion\": 2")]
    [InlineData("\"verdict\": \"findings\"", "\"verdict\": \"fine\"")]
    [InlineData("\"period\": \"2026-Q1\"", "\"period\": \"2026-Q5\"")]
    [InlineData("\"period\": \"2026-Q1\"", "\"period\": null")]
    [InlineData("\"audit\":", "\"audit\": \"twice\", \"audit\":")]
    [InlineData("\"findings\": [", "\"findings\": [ null,")]
    [InlineData("\"severity\": \"high\"", "\"severity\": \"High\"")]
    [InlineData("\"asOf\": \"2026-01-01T06:05:00Z\"", "\"asOf\": \"soon\"")]
    [InlineData("\"name\": \"members\"", "\"name\": \"agents\"")]
    [InlineData("\"count\": 3", "\"count\": -3")]
    [InlineData("\"fingerprint\": \"", "\"fingerprint\": \"x")]
    [InlineData("\"fingerprint\": \"", "\"fingerprint\": \"\", \"later\": \"")]
    public void Report_ThatIsDamaged_IsRefused(string part, string damage)
    {
        var text = Reports.WithFindings.ToJson();
        var damaged = text.Replace(part, damage, StringComparison.Ordinal);

        Assert.NotEqual(text, damaged);
        Assert.Throws<InvalidDataException>(() => Read(damaged));
    }

    [Fact]
    public void Count_ThatIsNegative_IsRefusedByNameAndNumber()
    {
        var text = Reports.Clean.ToJson().Replace("\"count\": 1", "\"count\": -1", StringComparison.Ordinal);

        Assert.StartsWith(
            "The report counts -1 members, and a count is not negative.",
            Assert.Throws<InvalidDataException>(() => Read(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Comparison_NamesTheBaselineByTheHashOfItsFile()
    {
        var text = Reports.WithFindings.ToJson();
        var report = new AuditReview { Baseline = Read(text) }.Apply(Reports.Clean);

        var sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

        Assert.Equal(sha256, report.Diff!.Baseline.Sha256);
        Assert.Contains($"\"sha256\": \"{sha256}\"", report.ToJson(), StringComparison.Ordinal);
        Assert.Contains($"baseline SHA-256: {sha256}", report.ToText(), StringComparison.Ordinal);
        Assert.Equal(sha256, Read(report.ToJson()).Diff!.Baseline.Sha256);
    }

    [Fact]
    public void Comparison_WithAnIncompleteAudit_SaysSoInEveryFormatForPeople()
    {
        var report = new AuditReview { Baseline = Reports.Incomplete }.Apply(Reports.WithFindings);

        Assert.Matches("Since .*; the earlier audit was incomplete\n", report.ToText());
        Assert.Matches("Since .*; the earlier audit was incomplete\\.\n", report.ToMarkdown());
        Assert.Matches("since 2026-Q1 \\(the earlier audit was incomplete\\)", report.ToHtml());
        Assert.Matches("<p>.*; the earlier audit was incomplete\\.</p>", report.ToHtml());
    }

    [Fact]
    public void Evidence_SaysRunZoneGlobalizationAndEveryRole()
    {
        var text = Reports.WithFindings.ToText();

        Assert.All(
            [
                $"run: {Reports.WithFindings.Evidence!.Run}", "zone: UTC", "globalization: full",
                $"chat-only role: {ZendeskRoles.Global.ChatOnlyAgent}",
                $"contributor role: {ZendeskRoles.Global.Contributor}", $"SHA-256 {new string('b', 64)}",
            ],
            line => Assert.Contains(line, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Fingerprint_ThatOccursTwice_IsRefused()
    {
        var report = Reports.WithFindings;

        Assert.Throws<InvalidDataException>(
            () => Read((report with { Findings = [report.Findings[0], .. report.Findings] }).ToJson()));
    }

    private static AuditReport Of(string name) => name switch
    {
        "findings" => Reports.WithFindings,
        "incomplete" => Reports.Incomplete,
        "clean" => Reports.Clean,
        _ => Review.Apply(Reports.WithFindings),
    };

    private static AuditReport Read(string text, string? instance = null)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return ReportJson.Read(stream, instance);
    }
}
