using SupportOps.Team;

namespace SupportOps.Auditing;

/// <summary>An agent in front of a rule.</summary>
public readonly struct AgentSubject : IAuditSubject<AgentRule>
{
    internal AgentSubject(AuditContext context, Agent agent, TeamMember? member)
    {
        Context = context;
        Agent = agent;
        Member = member;
    }

    /// <summary>What all subjects of the audit share.</summary>
    public AuditContext Context { get; }

    /// <summary>The agent.</summary>
    public Agent Agent { get; }

    /// <summary>The member whose agent this is; null for an agent outside the team.</summary>
    public TeamMember? Member { get; }

    /// <summary>Which list the agent is on.</summary>
    public AgentKind Kind => Context.Instance.KindOf(Agent);

    string IAuditSubject<AgentRule>.Label => AuditContext.NameOf(Agent);

    RuleResult IAuditSubject<AgentRule>.JudgedBy(AgentRule rule) => rule.Evaluate(this);

    void IAuditSubject<AgentRule>.Report(
        FindingList findings, RuleTally tally, RuleStatus status, in RuleResult result) =>
        findings.Add(tally, status, result, Agent);
}
