namespace SupportOps.Auditing.Integrity;

/// <summary>AUD-ID-NOT-FOUND.</summary>
internal sealed class IdIsFoundRule() : MemberRule(new RuleDescriptor
{
    Code = "AUD-ID-NOT-FOUND",
    Title = "The Zendesk id of every team file is an agent's",
    Severity = Severity.Medium,
    Rationale = "The id decides who is checked. One that no agent has leads every check of the member into the void.",
    Remediation = "Look the id up in Zendesk: the user may have been demoted to end user, suspended, deleted or made "
        + "anew; correct the file.",
    Source = "SupportOps: matching by id among agents",
    AbsenceBasedOn = SourceKinds.Agents,
})
{
    public override RuleResult Evaluate(in MemberSubject subject)
    {
        if (subject.Profile?.Id is not { } id)
        {
            return RuleResult.NotApplicable("The file has no id for this instance.");
        }

        if (subject.Agent is not null)
        {
            return RuleResult.Pass;
        }

        var hint = subject.AgentWithEmail is { } other
            ? $" Agent {AuditContext.NameOf(other)} has the member's address."
            : string.Empty;
        return RuleResult.Fail($"{subject.Member.File} names id {id}, which no agent of "
            + $"{subject.Context.Instance.Title} has.{hint}");
    }
}
