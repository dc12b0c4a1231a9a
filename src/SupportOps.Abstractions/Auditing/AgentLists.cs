namespace SupportOps.Auditing;

/// <summary>All agents of an instance, each on exactly one of three lists, sorted by name (ordinal) and then id.</summary>
/// <remarks>Source: handbook, Audits, "Creates three lists of users".</remarks>
public sealed class AgentLists
{
    private readonly List<Agent> _light = [];
    private readonly List<Agent> _full = [];
    private readonly List<Agent> _administrators = [];
    private bool _sorted;

    /// <summary>Puts agents on their lists.</summary>
    /// <param name="instance">The instance whose custom roles decide.</param>
    /// <param name="agents">The agents, in any order.</param>
    public AgentLists(ZendeskInstance instance, IReadOnlyList<Agent> agents)
    {
        ArgumentNullException.ThrowIfNull(instance);
        ArgumentNullException.ThrowIfNull(agents);
        for (var index = 0; index < agents.Count; index++)
        {
            Choose(instance.KindOf(agents[index])).Add(agents[index]);
        }
    }

    /// <summary>Holders of the light agent role.</summary>
    public IReadOnlyList<Agent> Light => Sorted(_light);

    /// <summary>Agents on neither of the other lists.</summary>
    public IReadOnlyList<Agent> Full => Sorted(_full);

    /// <summary>Holders of the administrator role.</summary>
    public IReadOnlyList<Agent> Administrators => Sorted(_administrators);

    /// <summary>How many agents there are on the three lists together.</summary>
    public int Count => _light.Count + _full.Count + _administrators.Count;

    private List<Agent> Choose(AgentKind kind) => kind switch
    {
        AgentKind.Light => _light,
        AgentKind.Administrator => _administrators,
        _ => _full,
    };

    // Sorting waits for the first reader: it costs more than the whole evaluation, and many embedders only want the findings.
    private List<Agent> Sorted(List<Agent> list)
    {
        lock (_light)
        {
            if (!_sorted)
            {
                _light.Sort(ByNameThenId);
                _full.Sort(ByNameThenId);
                _administrators.Sort(ByNameThenId);
                _sorted = true;
            }
        }

        return list;
    }

    private static int ByNameThenId(Agent left, Agent right)
    {
        var byName = string.CompareOrdinal(left.Name, right.Name);
        return byName != 0 ? byName : left.Id.CompareTo(right.Id);
    }
}
