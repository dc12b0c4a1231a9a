using SupportOps.Team;

namespace SupportOps.Auditing.Rules;

/// <summary>ZD-OUTSIDER-FULL-AGENT.</summary>
internal sealed class FullAgentIsOfTheTeamRule() : AgentRule(new RuleDescriptor
{
    Code = "ZD-OUTSIDER-FULL-AGENT",
    Title = "Every full agent is of the team that the instance is for",
    Severity = Severity.Medium,
    Rationale = "A full agent reads and answers every ticket, and costs a seat. One whom no team file names is somebody "
        + "nobody answers for; in the US Government instance, so is one without that focus.",
    Remediation = "Confirm with the agent's manager why the access is needed, or demote to light agent or end user.",
    Source = "Handbook, Audits, 2025 checklist: full agents outside the team; in US Government, outside its focus",
    AbsenceBasedOn = SourceKinds.TeamFiles,
})
{
    public override RuleResult Evaluate(in AgentSubject subject)
    {
        if (subject.Kind != AgentKind.Full)
        {
            return RuleResult.NotApplicable("The agent is no full agent.");
        }

        if (subject.Member is not { } member)
        {
            return RuleResult.Fail($"{AuditContext.NameOf(subject.Agent)} is a full agent, and no team file describes "
                + "the account.");
        }

        return subject.Context.Instance.Block != ZendeskBlock.UsFederal || member.HasUsGovernmentFocus
            ? RuleResult.Pass
            : RuleResult.Fail($"{AuditContext.NameOf(subject.Agent)} is a full agent, but {member.File} names no US "
                + "Government focus.");
    }
}
