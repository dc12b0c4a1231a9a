using SupportOps.Team;

namespace SupportOps.Auditing;

/// <summary>A team member in front of a rule.</summary>
public readonly struct MemberSubject : IAuditSubject<MemberRule>
{
    private readonly int _index;

    internal MemberSubject(AuditContext context, int index)
    {
        _index = index;
        Context = context;
        Member = context.Members[index];
        Agent = context.Matches.AgentOf(index);
        Profile = Member.Zendesk.Find(context.Instance.Block);
    }

    /// <summary>What all subjects of the audit share.</summary>
    public AuditContext Context { get; }

    /// <summary>The member.</summary>
    public TeamMember Member { get; }

    /// <summary>What the team file says about this instance; null when it has no such block.</summary>
    public ZendeskProfile? Profile { get; }

    /// <summary>The agent found for the member; null when there is none.</summary>
    public Agent? Agent { get; }

    /// <summary>How the agent was found.</summary>
    public MatchedBy MatchedBy => Context.Matches.MatchedBy(_index);

    /// <summary>
    /// The agent with the lowest id that carries the member's e-mail address, whether or not it is the match.
    /// </summary>
    public Agent? AgentWithEmail => Context.Matches.AgentWithEmailOf(_index);

    /// <summary>How many agents carry the member's e-mail address.</summary>
    public int AgentsWithEmail => Context.Matches.AgentsWithEmailOf(_index);

    string IAuditSubject<MemberRule>.Label => AuditContext.NameOf(Member);

    RuleResult IAuditSubject<MemberRule>.JudgedBy(MemberRule rule) => rule.Evaluate(this);

    void IAuditSubject<MemberRule>.Report(
        FindingList findings, RuleTally tally, RuleStatus status, in RuleResult result) =>
        findings.Add(tally, status, result, this);
}
