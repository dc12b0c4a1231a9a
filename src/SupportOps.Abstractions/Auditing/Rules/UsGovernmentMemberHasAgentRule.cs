using SupportOps.Team;

namespace SupportOps.Auditing.Rules;

/// <summary>ZD-USGOV-MISSING-USER.</summary>
internal sealed class UsGovernmentMemberHasAgentRule() : MemberRule(new RuleDescriptor
{
    Code = "ZD-USGOV-MISSING-USER",
    Title = "Every team member with US Government focus has an agent",
    Severity = Severity.High,
    Rationale = "Who is to work for US Government customers cannot do so without an account; and an account that went "
        + "missing under a focus that stayed points at a deprovisioning nobody wrote down.",
    Remediation = "Provision the account, correct the id in the team file, or correct the member's focus.",
    Source = "Handbook, Audits, 2025 checklist, Zendesk US Government: members with the focus should have an account",
    AbsenceBasedOn = SourceKinds.Agents,
})
{
    public override RuleResult Evaluate(in MemberSubject subject)
    {
        if (subject.Context.Instance.Block != ZendeskBlock.UsFederal)
        {
            return RuleResult.NotApplicable("Only the US Government instance is for members with that focus.");
        }

        if (!subject.Member.HasUsGovernmentFocus)
        {
            return RuleResult.NotApplicable("The member has no US Government focus.");
        }

        return subject.Agent is null
            ? MissingAgent.Describe(subject, "has US Government focus but no agent")
            : RuleResult.Pass;
    }
}
