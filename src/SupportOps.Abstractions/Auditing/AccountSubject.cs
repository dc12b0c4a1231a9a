using SupportOps.Team;

namespace SupportOps.Auditing;

/// <summary>A team member and the member's agent in front of a rule.</summary>
public readonly struct AccountSubject : IAuditSubject<AccountRule>
{
    private readonly MemberSubject _subject;

    internal AccountSubject(AuditContext context, in MemberSubject subject, Agent agent)
    {
        _subject = subject;
        Context = context;
        Member = subject.Member;
        Agent = agent;
    }

    /// <summary>What all subjects of the audit share.</summary>
    public AuditContext Context { get; }

    /// <summary>The member.</summary>
    public TeamMember Member { get; }

    /// <summary>The member's agent.</summary>
    public Agent Agent { get; }

    /// <summary>How the agent was found.</summary>
    public MatchedBy MatchedBy => _subject.MatchedBy;

    /// <summary>What the team file says about this instance; null when it has no such block.</summary>
    public ZendeskProfile? Profile => _subject.Profile;

    /// <summary>Which list the agent is on.</summary>
    public AgentKind Kind => Context.Instance.KindOf(Agent);

    string IAuditSubject<AccountRule>.Label => AuditContext.NameOf(Member);

    RuleResult IAuditSubject<AccountRule>.JudgedBy(AccountRule rule) => rule.Evaluate(this);

    void IAuditSubject<AccountRule>.Report(
        FindingList findings, RuleTally tally, RuleStatus status, in RuleResult result) =>
        findings.Add(tally, status, result, _subject);
}
