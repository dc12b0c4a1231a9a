namespace SupportOps.Auditing.Rules;

/// <summary>ZD-SUSPENDED.</summary>
internal sealed class AgentIsNotSuspendedRule() : AgentRule(new RuleDescriptor
{
    Code = "ZD-SUSPENDED",
    Title = "No agent is suspended",
    Severity = Severity.High,
    Rationale = "A suspended agent still holds a seat and its role: the deprovisioning was left half done.",
    Remediation = "Finish the deprovisioning (demote to end user, then suspend), or lift the suspension.",
    Source = "Handbook, Audits, both Zendesk audits: agents should not be suspended",
    Needs = SourceKinds.Agents,
})
{
    public override RuleResult Evaluate(in AgentSubject subject) => subject.Agent.Suspended switch
    {
        false => RuleResult.Pass,
        null => RuleResult.Inconclusive($"The record of {AuditContext.NameOf(subject.Agent)} does not say whether it "
            + "is suspended."),
        true => RuleResult.Fail($"{AuditContext.NameOf(subject.Agent)} is suspended but still an agent "
            + $"({KindOf(subject)})."),
    };

    private static string KindOf(in AgentSubject subject) => subject.Kind switch
    {
        AgentKind.Light => "light agent",
        AgentKind.Administrator => "administrator",
        _ => "full agent",
    };
}
