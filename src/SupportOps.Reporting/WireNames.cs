using System.Globalization;
using SupportOps.Auditing;
using SupportOps.Auditing.Comparison;
using SupportOps.Auditing.Waivers;
using SupportOps.Team;

namespace SupportOps.Reporting;

/// <summary>How documents spell our closed sets of words.</summary>
internal static class WireNames
{
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Clean => "clean",
        Verdict.Findings => "findings",
        _ => "incomplete",
    };

    public static string Of(Severity severity) => severity switch
    {
        Severity.Info => "info",
        Severity.Low => "low",
        Severity.Medium => "medium",
        Severity.High => "high",
        _ => "critical",
    };

    public static string Of(FindingStatus status) => status switch
    {
        FindingStatus.Open => "open",
        FindingStatus.Waived => "waived",
        _ => "inconclusive",
    };

    public static string Of(RuleStatus status) => status switch
    {
        RuleStatus.Pass => "pass",
        RuleStatus.Fail => "fail",
        RuleStatus.NotApplicable => "not-applicable",
        RuleStatus.Manual => "manual",
        RuleStatus.Inconclusive => "inconclusive",
        _ => "error",
    };

    public static string? Of(MatchedBy? matchedBy) => matchedBy switch
    {
        MatchedBy.Id => "id",
        MatchedBy.Email => "email",
        MatchedBy.Nothing => "nothing",
        _ => null,
    };

    public static string Of(WaiverState state) => state switch
    {
        WaiverState.Applied => "applied",
        WaiverState.Unused => "unused",
        WaiverState.Expired => "expired",
        WaiverState.TooLong => "too-long",
        WaiverState.Ambiguous => "ambiguous",
        WaiverState.Malformed => "malformed",
        WaiverState.OtherInstance => "other-instance",
        _ => "undecided",
    };

    public static string Of(DiffKind kind) => kind switch
    {
        DiffKind.New => "new",
        DiffKind.Fixed => "fixed",
        DiffKind.Persisting => "persisting",
        DiffKind.Changed => "changed",
        _ => "unknown",
    };

    public static string Of(AgentRole role) => role == AgentRole.Administrator ? "admin" : "agent";

    public static string Of(ZendeskBlock block) => block == ZendeskBlock.UsFederal ? "us-federal" : "main";

    public static string Of(SourceKinds kind) => kind switch
    {
        SourceKinds.TeamFiles => "team-files",
        SourceKinds.Agents => "agents",
        SourceKinds.ApprovedAdministrators => "approved-administrators",
        SourceKinds.CustomRoles => "custom-roles",
        SourceKinds.Seats => "calendly-members",
        SourceKinds.GroupMembers => "group-members",
        SourceKinds.Projects => "projects",
        SourceKinds.Users => "users",
        SourceKinds.AgentGroups => "agent-groups",
        SourceKinds.LastLogins => "last-logins",
        SourceKinds.TwoFactor => "two-factor",
        SourceKinds.RoleNames => "role-names",
        _ => "none",
    };

    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
