using SupportOps.Auditing;

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
}
