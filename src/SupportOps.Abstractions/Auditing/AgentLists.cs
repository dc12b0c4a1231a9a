namespace SupportOps.Auditing;

/// <summary>
/// All agents of an instance, each on exactly one of three lists, sorted by name (ordinal) and then id.
/// </summary>
/// <remarks>Source: handbook, Audits, "Creates three lists of users".</remarks>
public sealed class AgentLists
{
    // Sorting waits for the first reader: it costs more than the whole evaluation, and many embedders only want the
    // findings.
    private readonly Lazy<ILookup<AgentKind, Agent>> _lists;

    /// <summary>Nobody, for an audit of another system.</summary>
    internal static AgentLists None { get; } = new(ZendeskInstance.Global, []);

    /// <summary>Puts agents on their lists.</summary>
    /// <param name="instance">The instance whose custom roles decide.</param>
    /// <param name="agents">The agents, in any order.</param>
    public AgentLists(ZendeskInstance instance, IReadOnlyList<Agent> agents)
    {
        ArgumentNullException.ThrowIfNull(instance);
        ArgumentNullException.ThrowIfNull(agents);
        Count = agents.Count;
        _lists = new Lazy<ILookup<AgentKind, Agent>>(() => agents
            .OrderBy(agent => agent.Name, StringComparer.Ordinal)
            .ThenBy(agent => agent.Id)
            .ToLookup(instance.KindOf));
    }

    /// <summary>Holders of the light agent role.</summary>
    public IReadOnlyList<Agent> Light => field ??= [.. _lists.Value[AgentKind.Light]];

    /// <summary>Agents on neither of the other lists.</summary>
    public IReadOnlyList<Agent> Full => field ??= [.. _lists.Value[AgentKind.Full]];

    /// <summary>Holders of the administrator role.</summary>
    public IReadOnlyList<Agent> Administrators => field ??= [.. _lists.Value[AgentKind.Administrator]];

    /// <summary>How many agents there are on the three lists together.</summary>
    public int Count { get; }
}
