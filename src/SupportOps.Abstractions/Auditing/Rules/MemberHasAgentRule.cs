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
    public override RuleResult Evaluate(in MemberSubject subject)
    {
        if (subject.Agent is not null)
        {
            return RuleResult.Pass;
        }

        var member = subject.Member;
        if (subject.Profile?.Id is { } id)
        {
            return RuleResult.Fail(
                $"{AuditContext.NameOf(member)} has no agent in {subject.Context.Instance.Title}: no agent has the "
                    + $"file's id {id}.{Nearest(subject)}");
        }

        return member.HasUsableEmail
            ? RuleResult.Fail(
                $"{AuditContext.NameOf(member)} has no agent in {subject.Context.Instance.Title}: the file has no id, "
                    + $"and no agent has the address {member.Email}.")
            : RuleResult.Inconclusive(
                $"{AuditContext.NameOf(member)} cannot be looked up: the file has neither an id nor a usable e-mail "
                    + "address.");
    }

    private static string Nearest(in MemberSubject subject) => subject.AgentWithEmail is { } other
        ? $" Agent {AuditContext.NameOf(other)} has the same e-mail address: the id in the file may be stale."
        : string.Empty;
}
