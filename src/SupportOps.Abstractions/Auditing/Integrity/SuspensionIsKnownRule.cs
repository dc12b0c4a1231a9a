namespace SupportOps.Auditing.Integrity;

/// <summary>AUD-SUSPENDED-UNKNOWN.</summary>
internal sealed class SuspensionIsKnownRule() : AgentRule(new RuleDescriptor
{
    Code = "AUD-SUSPENDED-UNKNOWN",
    Title = "Every record says whether the agent is suspended",
    Severity = Severity.Medium,
    Rationale = "A record that does not say is not the record of an agent who is not suspended.",
    Remediation = "Read the user again from Zendesk; some exports leave the field out.",
    Source = "Zendesk Support API, Users: suspended is missing on some listings",
    Needs = SourceKinds.Agents,
})
{
    public override RuleResult Evaluate(in AgentSubject subject) => subject.Agent.Suspended is null
        ? RuleResult.Fail($"The record of {AuditContext.NameOf(subject.Agent)} does not say whether it is suspended.")
        : RuleResult.Pass;
}
