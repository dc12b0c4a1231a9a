using SupportOps.Team;

namespace SupportOps.Auditing;

/// <summary>
/// Who is whose agent: by the id of the team file among agents only, without an id by e-mail ignoring case.
/// </summary>
/// <remarks>
/// An id that no agent has means that there is no agent, even if one carries the address. Where several agents carry
/// the address, the lowest id is the match. Everything is kept by number, because audits of 100,000 agents are bound by
/// memory.
/// </remarks>
internal sealed class AgentMatches
{
    private const int None = -1;

    private readonly TeamMember[] _members;
    private readonly Agent[] _agents;
    private readonly Match[] _matches;
    private readonly int[] _memberOf;

    private AgentMatches(TeamMember[] members, Agent[] agents)
    {
        _members = members;
        _agents = agents;
        _matches = new Match[members.Length];
        _memberOf = new int[agents.Length];
        Array.Fill(_memberOf, None);
    }

    /// <summary>Whether two members share an id or an address.</summary>
    public bool HasDuplicateMembers { get; private set; }

    public static AgentMatches Create(TeamMember[] members, Agent[] agents, ZendeskBlock block)
    {
        var matches = new AgentMatches(members, agents);
        matches.FindAgents(block);
        matches.FindOwners();
        return matches;
    }

    public Agent? AgentOf(int member) => At(_matches[member].Agent);

    public MatchedBy MatchedBy(int member)
    {
        ref readonly var match = ref _matches[member];
        if (match.Agent == None)
        {
            return Auditing.MatchedBy.Nothing;
        }

        return match.HasId ? Auditing.MatchedBy.Id : Auditing.MatchedBy.Email;
    }

    public Agent? AgentWithEmailOf(int member) => At(_matches[member].ByEmail);

    public int AgentsWithEmailOf(int member) => _matches[member].EmailCount;

    public TeamMember? MemberOf(int agent) => _memberOf[agent] == None ? null : _members[_memberOf[agent]];

    private Agent? At(int agent) => agent == None ? null : _agents[agent];

    private void FindAgents(ZendeskBlock block)
    {
        var ids = new MemberIndex<long>(_members.Length, comparer: null);
        var emails = new MemberIndex<string>(_members.Length, StringComparer.OrdinalIgnoreCase);
        for (var member = 0; member < _members.Length; member++)
        {
            var id = _members[member].Zendesk.Find(block)?.Id;
            _matches[member] = new Match { HasId = id is not null, ById = None, ByEmail = None };
            if (id is not null)
            {
                ids.Add(id.Value.Value, member);
            }

            if (_members[member] is { HasUsableEmail: true, Email: { } email })
            {
                emails.Add(email, member);
            }
        }

        for (var agent = 0; agent < _agents.Length; agent++)
        {
            RecordId(ids, agent);
            RecordEmail(emails, agent);
        }

        HasDuplicateMembers = ids.HasSharedKeys || emails.HasSharedKeys;
    }

    private void RecordId(MemberIndex<long> ids, int agent)
    {
        for (var member = ids.First(_agents[agent].Id.Value); member != None; member = ids.Next(member))
        {
            _matches[member].ById = agent;
        }
    }

    private void RecordEmail(MemberIndex<string> emails, int agent)
    {
        if (_agents[agent].Email is not { } email)
        {
            return;
        }

        for (var member = emails.First(email); member != None; member = emails.Next(member))
        {
            ref var match = ref _matches[member];
            match.EmailCount++;
            if (match.ByEmail == None || _agents[agent].Id < _agents[match.ByEmail].Id)
            {
                match.ByEmail = agent;
            }
        }
    }

    private void FindOwners()
    {
        for (var member = 0; member < _members.Length; member++)
        {
            if (_matches[member].Agent is not None and var agent && IsOwner(member, _memberOf[agent]))
            {
                _memberOf[agent] = member;
            }
        }
    }

    // Of several members with one account the first by file name is its owner, whatever the order they came in.
    private bool IsOwner(int member, int former) =>
        former == None || string.CompareOrdinal(_members[member].File, _members[former].File) < 0;

    private struct Match
    {
        public bool HasId;
        public int ById;
        public int ByEmail;
        public int EmailCount;

        public readonly int Agent => HasId ? ById : ByEmail;
    }
}
