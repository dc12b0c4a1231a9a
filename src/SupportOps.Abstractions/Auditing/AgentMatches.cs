using SupportOps.Team;

namespace SupportOps.Auditing;

/// <summary>Who is whose agent: by the id of the team file among agents only, without an id by e-mail ignoring case.</summary>
/// <remarks>
/// An id that no agent has means that there is no agent, even if one carries the address. Where several agents carry the address, the
/// lowest id is the match. Everything is kept as indexes, because audits of 100,000 agents are bound by memory.
/// </remarks>
internal sealed class AgentMatches
{
    private const int None = -1;

    private readonly IReadOnlyList<TeamMember> _members;
    private readonly IReadOnlyList<Agent> _agents;
    private readonly bool[] _hasId;
    private readonly int[] _byId;
    private readonly int[] _byEmail;
    private readonly int[] _emailCount;
    private readonly int[] _memberOf;

    private AgentMatches(IReadOnlyList<TeamMember> members, IReadOnlyList<Agent> agents)
    {
        _members = members;
        _agents = agents;
        _hasId = new bool[members.Count];
        _byId = Filled(members.Count);
        _byEmail = Filled(members.Count);
        _emailCount = new int[members.Count];
        _memberOf = Filled(agents.Count);
    }

    public static AgentMatches Create(IReadOnlyList<TeamMember> members, IReadOnlyList<Agent> agents, ZendeskBlock block)
    {
        var matches = new AgentMatches(members, agents);
        matches.FindAgents(block);
        matches.FindOwners();
        return matches;
    }

    public Agent? AgentOf(int member) => At(IndexOf(member));

    public MatchedBy MatchedBy(int member)
    {
        if (IndexOf(member) == None)
        {
            return Auditing.MatchedBy.Nothing;
        }

        return _hasId[member] ? Auditing.MatchedBy.Id : Auditing.MatchedBy.Email;
    }

    public Agent? AgentWithEmailOf(int member) => At(_byEmail[member]);

    public int AgentsWithEmailOf(int member) => _emailCount[member];

    public TeamMember? MemberOf(int agent) => _memberOf[agent] == None ? null : _members[_memberOf[agent]];

    private static int[] Filled(int length)
    {
        var indexes = new int[length];
        Array.Fill(indexes, None);
        return indexes;
    }

    private Agent? At(int agent) => agent == None ? null : _agents[agent];

    private int IndexOf(int member) => _hasId[member] ? _byId[member] : _byEmail[member];

    private void FindAgents(ZendeskBlock block)
    {
        var ids = new MemberIndex<long>(_members.Count, comparer: null);
        var emails = new MemberIndex<string>(_members.Count, StringComparer.OrdinalIgnoreCase);
        for (var member = 0; member < _members.Count; member++)
        {
            if (_members[member].Zendesk.Find(block)?.Id is { } id)
            {
                _hasId[member] = true;
                ids.Add(id.Value, member);
            }

            if (_members[member] is { HasUsableEmail: true, Email: { } email })
            {
                emails.Add(email, member);
            }
        }

        for (var agent = 0; agent < _agents.Count; agent++)
        {
            RecordId(ids, agent);
            RecordEmail(emails, agent);
        }
    }

    private void RecordId(MemberIndex<long> ids, int agent)
    {
        for (var member = ids.First(_agents[agent].Id.Value); member != None; member = ids.Next(member))
        {
            _byId[member] = agent;
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
            _emailCount[member]++;
            if (_byEmail[member] == None || _agents[agent].Id < _agents[_byEmail[member]].Id)
            {
                _byEmail[member] = agent;
            }
        }
    }

    private void FindOwners()
    {
        // Backwards, so that the first of several members with one account is its owner, whatever the others say.
        for (var member = _members.Count - 1; member >= 0; member--)
        {
            if (IndexOf(member) is not None and var agent)
            {
                _memberOf[agent] = member;
            }
        }
    }

    /// <summary>Members by a key that several of them may share.</summary>
    private sealed class MemberIndex<TKey>(int members, IEqualityComparer<TKey>? comparer)
        where TKey : notnull
    {
        private readonly Dictionary<TKey, int> _first = new(members, comparer);
        private readonly int[] _next = Filled(members);

        public void Add(TKey key, int member)
        {
            if (_first.TryGetValue(key, out var other))
            {
                _next[member] = other;
            }

            _first[key] = member;
        }

        public int First(TKey key) => _first.TryGetValue(key, out var member) ? member : None;

        public int Next(int member) => _next[member];
    }
}
