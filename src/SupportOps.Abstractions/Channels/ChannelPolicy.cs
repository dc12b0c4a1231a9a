namespace SupportOps.Channels;

/// <summary>The channels of a team in order of priority.</summary>
public sealed record ChannelPolicy
{
    /// <summary>Name of the policy.</summary>
    public required string Name { get; init; }

    /// <summary>The channels, the most urgent first. A ticket belongs to the first one that takes it.</summary>
    public required IReadOnlyList<SupportChannel> Channels { get; init; }

    /// <summary>Puts tickets into the order in which one engineer works them. Pure.</summary>
    /// <param name="tickets">The tickets, in any order. A ticket that occurs twice counts once.</param>
    /// <param name="engineer">Whose line it is; null offers unassigned tickets only.</param>
    /// <param name="now">The moment asked about; it changes what the reasons say, never the order.</param>
    public TicketQueue Queue(IEnumerable<SupportTicket> tickets, AssigneeId? engineer, DateTimeOffset now) =>
        new QueueOrdering(this, engineer, now).Order(tickets);
}
