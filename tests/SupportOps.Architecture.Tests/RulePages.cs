using SupportOps.Auditing;
using SupportOps.Auditing.Groups;
using SupportOps.Auditing.Projects;
using SupportOps.Auditing.Seats;

namespace SupportOps.Architecture.Tests;

/// <summary>
/// Writes the pages of docs/rules from the rules themselves, so that a page cannot say something else.
/// </summary>
internal static class RulePages
{
    private static readonly (string Title, IReadOnlyList<AuditRule> Rules)[] Audits =
    [
        ("Zendesk Global", AuditPolicy.ZendeskGlobal.Rules),
        ("Zendesk US Government", AuditPolicy.ZendeskUsGovernment.Rules),
        ("Zendesk Global (policy extended)", BeyondTheSeed(AuditPolicy.ZendeskGlobal)),
        ("Zendesk US Government (policy extended)", BeyondTheSeed(AuditPolicy.ZendeskUsGovernment)),
        ("Calendly", SeatRules.All),
        ("GitLab membership", GroupRules.All),
        ("GitLab project settings", ProjectRules.All),
    ];

    // What every audit checks of its input; the rest of these rules speaks of team files and agents.
    private static readonly string[] OfEveryAudit = ["AUD-LIST-INCOMPLETE", "AUD-TEAM-FILE-INVALID", "AUD-TRIPWIRE"];

    /// <summary>Every rule once, those of the policies first.</summary>
    public static IReadOnlyList<RuleDescriptor> Rules { get; } =
    [
        .. Audits.SelectMany(audit => audit.Rules).Concat(AuditRules.Integrity).Append(AuditRules.WaiversAreSound)
            .Select(rule => rule.Descriptor)
            .DistinctBy(rule => rule.Code),
    ];

    public static string Page(RuleDescriptor rule) =>
        $"""
        # {rule.Code}

        **{rule.Title}.**

        | | |
        |---|---|
        | severity | {Lower(rule.Severity)} |
        | runs in | {RunsIn(rule)} |
        | looks at | {Names(rule.Needs, "every source")} |
        | on partial data | {OnPartialData(rule)} |
        | source | {rule.Source} |

        ## Why

        {rule.Rationale}

        ## What to do

        {rule.Remediation}

        """;

    public static string Index() =>
        $"""
        # Rules

        Audit rules, one page each. The pages are written from the rules; a test compares them.

        | code | compliant state | severity | runs in |
        |---|---|---|---|
        {string.Join('\n', Rules.Select(Row))}

        The checks of the team files themselves (`TY-...`) are on [one page](team-files.md).
        So are the checks of runbooks (`RB-...`): [runbooks](runbooks.md).

        """;

    private static string Row(RuleDescriptor rule) =>
        $"| [{rule.Code}]({rule.Code}.md) | {rule.Title} | {Lower(rule.Severity)} | {RunsIn(rule)} |";

    private static string RunsIn(RuleDescriptor rule)
    {
        var audits = Audits.Where(
            audit => audit.Rules.Any(candidate => candidate.Descriptor.Code == rule.Code)).ToList();
        if (audits.Count > 0)
        {
            return string.Join(", ", audits.Select(audit => audit.Title));
        }

        if (rule.Code == AuditRules.WaiversAreSound.Descriptor.Code)
        {
            return "every audit that is given waivers";
        }

        return OfEveryAudit.Contains(rule.Code, StringComparer.Ordinal) ? "every audit" : "every audit of Zendesk";
    }

    private static string OnPartialData(RuleDescriptor rule)
    {
        if (rule.Needs == SourceKinds.None)
        {
            return "speaks about the input itself";
        }

        return rule.AbsenceBasedOn == SourceKinds.None
            ? "does not pass; what it found stands"
            : $"does not pass; what it found is inconclusive while this is not whole: "
                + $"{Names(rule.AbsenceBasedOn, string.Empty)}";
    }

    private static string Names(SourceKinds kinds, string none) => kinds == SourceKinds.None
        ? none
        : string.Join(", ", Enum.GetValues<SourceKinds>().Where(
            kind => kind != SourceKinds.None && kinds.HasFlag(kind)).Select(NameOf));

    private static string NameOf(SourceKinds kind) => kind switch
    {
        SourceKinds.TeamFiles => "team files",
        SourceKinds.Agents => "agents",
        SourceKinds.ApprovedAdministrators => "approved administrators",
        SourceKinds.CustomRoles => "custom roles",
        SourceKinds.Seats => "Calendly members",
        SourceKinds.GroupMembers => "group members",
        SourceKinds.Projects => "projects",
        SourceKinds.AgentGroups => "groups of the agents",
        SourceKinds.LastLogins => "last sign-ins",
        SourceKinds.TwoFactor => "two-factor sign-in",
        SourceKinds.RoleNames => "names of the custom roles",
        _ => "users",
    };

    private static IReadOnlyList<AuditRule> BeyondTheSeed(AuditPolicy seed) =>
        [.. AuditPolicy.Find("extended", seed.Instance)!.Rules.Except(seed.Rules)];

    private static string Lower(Severity severity) => severity.ToString().ToLowerInvariant();
}
