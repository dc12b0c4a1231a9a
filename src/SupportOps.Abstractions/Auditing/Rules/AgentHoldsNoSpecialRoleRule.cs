namespace SupportOps.Auditing.Rules;

/// <summary>ZD-SPECIAL-ROLE.</summary>
internal sealed class AgentHoldsNoSpecialRoleRule() : AgentRule(new RuleDescriptor
{
    Code = "ZD-SPECIAL-ROLE",
    Title = "No agent on the list of full agents is chat-only or a contributor",
    Severity = Severity.Low,
    Rationale = "The lists go by two role ids, so these agents stand among the full ones although they can do less and "
        + "are priced apart.",
    Remediation = "Count the agent apart in procurement and renewals; nothing is wrong with the account.",
    Source = "Handbook, Zendesk roles page; Audits: full agents are all who are neither light agents nor "
        + "administrators",
    Needs = SourceKinds.Agents,
})
{
    public override RuleResult Evaluate(in AgentSubject subject)
    {
        var instance = subject.Context.Instance;
        if (instance is { ChatOnlyRole: null, ContributorRole: null })
        {
            return RuleResult.NotApplicable("The instance names neither role.");
        }

        if (subject.Kind != AgentKind.Full || subject.Agent.CustomRole is not { } role)
        {
            return RuleResult.Pass;
        }

        var held = role == instance.ChatOnlyRole ? "the chat-only role"
            : role == instance.ContributorRole ? "the contributor role" : null;
        return held is null
            ? RuleResult.Pass
            : RuleResult.Fail($"{AuditContext.NameOf(subject.Agent)} holds {held} ({role}) and stands, by the letter, "
                + "on the list of full agents.");
    }
}
