namespace SupportOps.Auditing.Rules;

/// <summary>ZD-MISSING-USER.</summary>
internal sealed class MemberHasAgentRule() : MemberRule(new RuleDescriptor
{
    Code = "ZD-MISSING-USER",
    Title = "Every team member has an agent",
    Severity = Severity.High,
    Rationale = "A member without an account cannot work, and a file without an account is often someone who left.",
    Remediation = "Provision the account, correct the id in the team file, or remove the file of someone who left.",
    Source = "Handbook, Audits, Zendesk Global audit: members should have a corresponding Zendesk user",
    AbsenceBasedOn = SourceKinds.Agents,
})
{
    public override RuleResult Evaluate(in MemberSubject subject) =>
        subject.Agent is null ? MissingAgent.Describe(subject, "has no agent") : RuleResult.Pass;
}
