using System.Globalization;
using SupportOps.Auditing;
using SupportOps.Auditing.Comparison;
using SupportOps.Auditing.Waivers;
using SupportOps.Team;
using SupportOps.Time;

namespace SupportOps.Reliability.Injection;

/// <summary>A report in which each text stands wherever a name of other people can stand.</summary>
internal static class HostileReport
{
    private static readonly DateTimeOffset Moment = new(2026, 1, 1, 6, 5, 0, TimeSpan.Zero);
    private static readonly RuleDescriptor Rule = AuditRules.NamesMatch.Descriptor;

    /// <summary>Makes the report.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="withWaivers">Whether every second finding is waived; code quality leaves those out.</param>
    public static AuditReport Of(IReadOnlyList<string> texts, bool withWaivers)
    {
        Finding[] findings =
            [.. texts.Select((text, number) => FindingOf(text, number, withWaivers && number % 2 == 1))];
        return new AuditReport
        {
            Audit = ZendeskInstance.Global.Title,
            Instance = ZendeskInstance.Global.Name,
            Zendesk = ZendeskInstance.Global,
            Policy = "seed",
            Period = AuditPeriod.Containing(Moment),
            AsOf = Moment,
            Verdict = Verdict.Incomplete,
            Lists = new AgentLists(ZendeskInstance.Global, [.. texts.Select(AgentOf)]),
            Findings = findings,
            Checks = [.. texts.Take(20).Select(CheckOf)],
            Sources = [.. texts.Take(20).Select(SourceOf)],
            Evidence = new AuditEvidence
            {
                PolicySha256 = new string('a', 64),
                Tool = new AuditTool("supportops", "1"),
                Options = [.. texts.Take(20).Select(text => new AuditOption("--team", text))],
            },
            Waivers = WaiversOf(texts),
            Diff = DiffOf(findings),
        };
    }

    private static Agent AgentOf(string text, int number) => new()
    {
        Id = new ZendeskUserId(number + 1),
        Name = text,
        Email = text,
        Role = AgentRole.Agent,
        CustomRole = ZendeskRoles.Global.SupportStaff,
        Suspended = false,
    };

    private static Finding FindingOf(string text, int number, bool isWaived) => new()
    {
        Code = Rule.Code,
        Severity = Severity.High,
        Status = isWaived ? FindingStatus.Waived : FindingStatus.Open,
        Message = text,
        Fix = "Ask.",
        Fingerprint = number.ToString("x32", CultureInfo.InvariantCulture),
        TeamMember = text,
        Expected = text,
        Actual = text,
        Location = new FileLocation(text, 1, 1),
        Waiver = isWaived ? WaiverOf(text) : null,
    };

    private static Waiver WaiverOf(string text) => new()
    {
        Rule = Rule.Code,
        Subject = text,
        Owner = text,
        Reason = text,
        Ticket = text,
        Expires = new DateOnly(2026, 2, 1),
    };

    private static AuditCheck CheckOf(string text) => new()
    {
        Rule = Rule,
        Status = RuleStatus.Error,
        Counts = new RuleCounts(1, 1, 1, 1, 1, 1),
        Reason = text,
    };

    private static SnapshotSource SourceOf(string text) => new()
    {
        Kind = SourceKinds.Agents,
        Name = text,
        IncompleteBecause = text,
    };

    private static WaiverReview WaiversOf(IReadOnlyList<string> texts) => new()
    {
        Day = new DateOnly(2026, 1, 1),
        VerdictWithout = Verdict.Findings,
        File = "waivers.yaml",
        Sha256 = new string('b', 64),
        Outcomes = [.. texts.Take(20).Select(
            text => new WaiverOutcome { Waiver = WaiverOf(text), State = WaiverState.Unused })],
        Malformed = [.. texts.Take(20).Select(
            text => new MalformedWaiver { Problem = text, Rule = text, Subject = text })],
    };

    private static AuditDiff DiffOf(Finding[] findings) => new()
    {
        Baseline = new ReportReference
        {
            Period = AuditPeriod.Containing(Moment.AddMonths(-3)),
            AsOf = Moment.AddMonths(-3),
            Policy = "seed",
            Verdict = Verdict.Clean,
        },
        Entries = [.. findings.Take(20).Select(
            finding => new DiffEntry { Kind = DiffKind.Unknown, After = finding, Reason = finding.Message })],
        PolicyChange = findings[0].Message,
    };
}
