namespace SupportOps.Auditing;

/// <summary>What the engine needs of a subject, whatever kind of rule judges it.</summary>
/// <typeparam name="TRule">The kind of rule.</typeparam>
internal interface IAuditSubject<in TRule>
    where TRule : AuditRule
{
    /// <summary>How messages name the subject.</summary>
    string Label { get; }

    /// <summary>Lets a rule judge the subject.</summary>
    RuleResult JudgedBy(TRule rule);

    /// <summary>Writes a result about the subject down.</summary>
    void Report(FindingList findings, RuleTally tally, RuleStatus status, in RuleResult result);
}
