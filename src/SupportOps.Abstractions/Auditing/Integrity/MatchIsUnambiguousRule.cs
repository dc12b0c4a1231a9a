using System.Globalization;

namespace SupportOps.Auditing.Integrity;

/// <summary>AUD-AMBIGUOUS-MATCH.</summary>
internal sealed class MatchIsUnambiguousRule() : MemberRule(new RuleDescriptor
{
    Code = "AUD-AMBIGUOUS-MATCH",
    Title = "Each member has one agent",
    Severity = Severity.High,
    Rationale = "A second account with the member's address, or an id that points elsewhere than the address, may be "
        + "someone's spare access.",
    Remediation = "Find out which account is the member's, remove the other, and correct the id in the team file.",
    Source = "SupportOps: matching by id among agents, else by e-mail",
})
{
    public override RuleResult Evaluate(in MemberSubject subject)
    {
        if (subject.AgentsWithEmail > 1)
        {
            return RuleResult.Fail(string.Create(
                CultureInfo.InvariantCulture,
                $"{subject.AgentsWithEmail} agents carry the address of {AuditContext.NameOf(subject.Member)}; "
                    + $"{Used(subject)}."));
        }

        return subject is { MatchedBy: MatchedBy.Id, Agent: { } byId, AgentWithEmail: { } byEmail }
            && byId.Id != byEmail.Id
            ? RuleResult.Fail(
                $"The id of {AuditContext.NameOf(subject.Member)} points to agent {AuditContext.NameOf(byId)}, the "
                    + $"address to agent {AuditContext.NameOf(byEmail)}; the checks went by the id.")
            : RuleResult.Pass;
    }

    private static string Used(in MemberSubject subject) => subject.MatchedBy switch
    {
        MatchedBy.Id => "the checks went by the id in the file",
        MatchedBy.Email when subject.Agent is { } agent => $"the checks went by the lowest id, {agent.Id}",
        _ => "none of them has the id in the file",
    };
}
