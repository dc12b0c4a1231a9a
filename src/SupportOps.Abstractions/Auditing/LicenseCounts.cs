namespace SupportOps.Auditing;

/// <summary>
/// How many agents an instance has of each kind that a licence is counted by; every agent counts once.
/// </summary>
/// <remarks>
/// Source: handbook, Zendesk roles page. The custom role alone decides, as for the lists. Light agents, contributors
/// and chat-only agents are counted apart because the plans price them apart.
/// </remarks>
/// <param name="Full">Agents with none of the other roles.</param>
/// <param name="Administrator">Holders of the administrator role.</param>
/// <param name="Light">Holders of the light agent role.</param>
/// <param name="ChatOnly">Holders of the chat-only role; 0 where the instance names none.</param>
/// <param name="Contributor">Holders of the contributor role; 0 where the instance names none.</param>
public sealed record LicenseCounts(int Full, int Administrator, int Light, int ChatOnly, int Contributor)
{
    /// <summary>All agents.</summary>
    public int Total => Full + Administrator + Light + ChatOnly + Contributor;

    /// <summary>Counts the agents of an instance.</summary>
    /// <param name="instance">The instance whose custom roles decide.</param>
    /// <param name="agents">The agents.</param>
    public static LicenseCounts Of(ZendeskInstance instance, IReadOnlyList<Agent> agents)
    {
        ArgumentNullException.ThrowIfNull(instance);
        ArgumentNullException.ThrowIfNull(agents);
        var (administrator, light, chatOnly, contributor) = (0, 0, 0, 0);
        foreach (var agent in agents)
        {
            switch (instance.KindOf(agent))
            {
                case AgentKind.Light:
                    light++;
                    break;
                case AgentKind.Administrator:
                    administrator++;
                    break;
                default:
                    chatOnly += IsHeld(agent, instance.ChatOnlyRole) ? 1 : 0;
                    contributor += IsHeld(agent, instance.ContributorRole) ? 1 : 0;
                    break;
            }
        }

        var full = agents.Count - administrator - light - chatOnly - contributor;
        return new LicenseCounts(full, administrator, light, chatOnly, contributor);
    }

    /// <summary>The differences to earlier counts; negative where there are fewer now.</summary>
    /// <param name="earlier">The earlier counts.</param>
    public LicenseCounts Minus(LicenseCounts earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return new LicenseCounts(
            Full - earlier.Full,
            Administrator - earlier.Administrator,
            Light - earlier.Light,
            ChatOnly - earlier.ChatOnly,
            Contributor - earlier.Contributor);
    }

    private static bool IsHeld(Agent agent, RoleId? role) => role is not null && agent.CustomRole == role;
}
