namespace SupportOps.Auditing.Rules;

/// <summary>ZD-LIGHT-AGENT.</summary>
internal sealed class MemberIsNotLightAgentRule() : AccountRule(new RuleDescriptor
{
    Code = "ZD-LIGHT-AGENT",
    Title = "No team member is a light agent",
    Severity = Severity.High,
    Rationale = "A light agent cannot answer customers, so a member with that role cannot do the work of the team.",
    Remediation = "Give the agent the custom role that the team file names.",
    Source = "Handbook, Audits, Zendesk Global audit: members should not be light agents",
})
{
    public override RuleResult Evaluate(in AccountSubject subject)
    {
        if (subject.Kind != AgentKind.Light)
        {
            return RuleResult.Pass;
        }

        var role = subject.Profile?.Role;
        var wanted = string.IsNullOrWhiteSpace(role)
            ? "the team file names no role"
            : $"the team file names the role \"{role}\"";
        return RuleResult.Fail(
            $"{AuditContext.NameOf(subject.Member)} is light agent {AuditContext.NameOf(subject.Agent)}: custom role "
                + $"{subject.Agent.CustomRole}; {wanted}.");
    }
}
