namespace SupportOps.Auditing;

/// <summary>Gives a rule another severity.</summary>
/// <remarks>
/// A case that the rule itself calls less severe than usual stays so, unless the new severity is lower still: a name
/// that differs in case only never becomes worse than it was.
/// </remarks>
internal static class RuleSeverity
{
    public static AuditRule Of(AuditRule rule, Severity severity)
    {
        var descriptor = rule.Descriptor with { Severity = severity };
        return rule switch
        {
            MemberRule member => MemberRule.Create(
                descriptor, subject => Capped(member.Evaluate(subject), severity)),
            AccountRule account => AccountRule.Create(
                descriptor, subject => Capped(account.Evaluate(subject), severity)),
            AgentRule agent => AgentRule.Create(
                descriptor, subject => Capped(agent.Evaluate(subject), severity)),
            SnapshotRule snapshot when !AuditRules.IsIntegrity(descriptor.Code) => SnapshotRule.Create(
                descriptor, context => snapshot.Evaluate(context).Select(
                    said => said with { Result = Capped(said.Result, severity) })),
            _ => throw new ArgumentException($"The severity of {rule} is fixed.", nameof(rule)),
        };
    }

    private static RuleResult Capped(RuleResult result, Severity severity) =>
        result is { Text: { } message, Failure: { Severity: { } own } failure } && own > severity
            ? RuleResult.Fail(message, failure with { Severity = severity })
            : result;
}
