namespace SupportOps.Auditing;

/// <summary>Gives a rule another severity.</summary>
/// <remarks>
/// A case that the rule itself calls less severe than usual stays so, unless the new severity is lower still: a name
/// that differs in case only never becomes worse than it was. Every other case has the new severity.
/// </remarks>
internal static class RuleSeverity
{
    public static AuditRule Of(AuditRule rule, Severity severity)
    {
        var usual = rule.Descriptor.Severity;
        var descriptor = rule.Descriptor with { Severity = severity };
        return rule switch
        {
            MemberRule member => MemberRule.Create(
                descriptor, subject => Graded(member.Evaluate(subject), usual, severity)),
            AccountRule account => AccountRule.Create(
                descriptor, subject => Graded(account.Evaluate(subject), usual, severity)),
            AgentRule agent => AgentRule.Create(
                descriptor, subject => Graded(agent.Evaluate(subject), usual, severity)),
            SnapshotRule snapshot when !AuditRules.IsIntegrity(descriptor.Code) => SnapshotRule.Create(
                descriptor, context => snapshot.Evaluate(context).Select(
                    said => said with { Result = Graded(said.Result, usual, severity) })),
            _ => throw new ArgumentException($"The severity of {rule} is fixed.", nameof(rule)),
        };
    }

    private static RuleResult Graded(RuleResult result, Severity usual, Severity severity) =>
        result is { Text: { } message, Failure: { Severity: { } own } failure } && (own >= usual || own > severity)
            ? RuleResult.Fail(message, failure with { Severity = severity })
            : result;
}
