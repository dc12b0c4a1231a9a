using SupportOps.Team;

namespace SupportOps.Auditing;

/// <summary>A team member in front of a rule.</summary>
public readonly struct MemberSubject
{
    internal MemberSubject(AuditContext context, int index)
    {
        Context = context;
        Index = index;
    }

    /// <summary>What all subjects of the audit share.</summary>
    public AuditContext Context { get; }

    /// <summary>The member.</summary>
    public TeamMember Member => Context.Snapshot.Roster.Members[Index];

    /// <summary>What the team file says about this instance; null when it has no such block.</summary>
    public ZendeskProfile? Profile => Member.Zendesk.Find(Context.Instance.Block);

    /// <summary>The agent found for the member; null when there is none.</summary>
    public Agent? Agent => Context.Matches.AgentOf(Index);

    /// <summary>How the agent was found.</summary>
    public MatchedBy MatchedBy => Context.Matches.MatchedBy(Index);

    /// <summary>The agent with the lowest id that carries the member's e-mail address, whether or not it is the match.</summary>
    public Agent? AgentWithEmail => Context.Matches.AgentWithEmailOf(Index);

    /// <summary>How many agents carry the member's e-mail address.</summary>
    public int AgentsWithEmail => Context.Matches.AgentsWithEmailOf(Index);

    internal int Index { get; }
}
