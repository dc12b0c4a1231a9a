using SupportOps.Team;

namespace SupportOps.Scheduling;

/// <summary>Who counts as an agent of US Government Support. Take a ready definition or create your own.</summary>
public sealed class UsGovernmentAgent
{
    private readonly Func<TeamMember, bool> _includes;

    private UsGovernmentAgent(string description, Func<TeamMember, bool> includes)
    {
        Description = description;
        _includes = includes;
    }

    /// <summary>
    /// Members with a US Federal focus above 0 %, or an ASE focus above 0 % on the <c>us-federal</c> instance. The
    /// default; a bare account on the instance is not enough.
    /// </summary>
    /// <remarks>Source: Support Team YAML files page, <c>focuses[]</c>.</remarks>
    public static UsGovernmentAgent ByFocus { get; } =
        new("has a US Government focus", member => member.HasUsGovernmentFocus);

    /// <summary>Members with an account on the US Government instance of Zendesk.</summary>
    /// <remarks>Source: Support Team YAML files page, <c>zendesk.us-federal.id</c>.</remarks>
    public static UsGovernmentAgent ByAccount { get; } =
        new("has an account on Zendesk US Government", member => member.Zendesk.UsFederal?.Id is not null);

    /// <summary>Members who take part in the ticket round robin of Zendesk US Government.</summary>
    /// <remarks>Source: Support Team YAML files page, <c>zendesk.us-federal.round_robin.active</c>.</remarks>
    public static UsGovernmentAgent ByRoundRobin { get; } = new(
        "takes part in the round robin of Zendesk US Government",
        member => member.Zendesk.UsFederal?.RoundRobin?.Active is true);

    /// <summary>What such a member has or does, to stand behind the member's address in a reason.</summary>
    public string Description { get; }

    /// <summary>Makes a definition of a function.</summary>
    /// <param name="description">What such a member has or does, for example <c>is on the list of cleared staff</c>.
    /// </param>
    /// <param name="includes">Decides about one member; pure.</param>
    /// <exception cref="ArgumentException">The description is blank.</exception>
    public static UsGovernmentAgent Create(string description, Func<TeamMember, bool> includes)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(description);
        ArgumentNullException.ThrowIfNull(includes);
        return new UsGovernmentAgent(description, includes);
    }

    /// <summary>Whether a member is such an agent.</summary>
    /// <param name="member">The member.</param>
    public bool Includes(TeamMember member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return _includes(member);
    }
}
