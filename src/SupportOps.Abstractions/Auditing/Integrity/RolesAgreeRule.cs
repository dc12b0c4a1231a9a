namespace SupportOps.Auditing.Integrity;

/// <summary>AUD-ROLE-CONFLICT.</summary>
internal sealed class RolesAgreeRule() : AgentRule(new RuleDescriptor
{
    Code = "AUD-ROLE-CONFLICT",
    Title = "An agent with the role admin holds the administrator custom role",
    Severity = Severity.Low,
    Rationale = "The lists go by custom role alone, so such an agent is on the list of full agents although it is an "
        + "administrator.",
    Remediation = "Give the agent the administrator custom role, or take the role admin away.",
    Source = "Handbook, Audits: the lists go by custom role id; Zendesk Support API, Users: role and custom_role_id "
        + "are two fields",
    Needs = SourceKinds.Agents,
})
{
    public override RuleResult Evaluate(in AgentSubject subject)
    {
        var agent = subject.Agent;
        if (agent.Role != AgentRole.Administrator || agent.CustomRole == subject.Context.Instance.AdministratorRole)
        {
            return RuleResult.Pass;
        }

        var held = agent.CustomRole is { } role ? $"custom role {role}" : "no custom role";
        var list = subject.Kind == AgentKind.Light ? "light" : "full";
        return RuleResult.Fail(
            $"{AuditContext.NameOf(agent)} has the role admin but {held}: it counts as administrator, and stands on "
                + $"the list of {list} agents.");
    }
}
