using SupportOps.Auditing;

namespace OwnRule;

/// <summary>A shared mailbox has no owner, so nobody answers for what it does.</summary>
internal sealed class NoSharedMailboxAgentsRule() : AgentRule(new RuleDescriptor
{
    Code = "ACME-SHARED-MAILBOX",
    Title = "No agent is a shared mailbox",
    Severity = Severity.Medium,
    Rationale = "Nobody answers for what a shared account does.",
    Remediation = "Give each person an account of their own.",
    Source = "Acme access standard, section 4",
    Needs = SourceKinds.Agents,
})
{
    public override RuleResult Evaluate(in AgentSubject subject) =>
        subject.Agent.Email?.StartsWith("help@", StringComparison.OrdinalIgnoreCase) == true
            ? RuleResult.Fail($"Agent {subject.Agent.Id} ({subject.Agent.Email}) is a shared mailbox.")
            : RuleResult.Pass;
}
