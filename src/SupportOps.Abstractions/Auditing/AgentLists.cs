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

    private AgentLists(IReadOnlyList<(AgentKind Kind, Agent Agent)> listed)
    {
        Count = listed.Count;
        _lists = new Lazy<ILookup<AgentKind, Agent>>(() => listed.ToLookup(entry => entry.Kind, entry => entry.Agent));
    }

    /// <summary>Lists that were made before, as a saved report has them. Nothing is sorted or decided anew.</summary>
    /// <param name="light">Holders of the light agent role.</param>
    /// <param name="full">Agents on neither of the other lists.</param>
    /// <param name="administrators">Holders of the administrator role.</param>
    public static AgentLists Of(
        IReadOnlyList<Agent> light, IReadOnlyList<Agent> full, IReadOnlyList<Agent> administrators)
    {
        ArgumentNullException.ThrowIfNull(light);
        ArgumentNullException.ThrowIfNull(full);
        ArgumentNullException.ThrowIfNull(administrators);
        return new AgentLists(
        [
            .. light.Select(agent => (AgentKind.Light, agent)),
            .. full.Select(agent => (AgentKind.Full, agent)),
            .. administrators.Select(agent => (AgentKind.Administrator, agent)),
        ]);
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
