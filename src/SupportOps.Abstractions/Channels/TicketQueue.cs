namespace SupportOps.Channels;

/// <summary>The line of tickets before one engineer.</summary>
#pragma warning disable CA1711 // The domain's word: support engineers work a ticket queue.
public sealed record TicketQueue
#pragma warning restore CA1711
{
    /// <summary>
    /// The tickets in the order of work: by channel, then own before unassigned, then oldest first, ties by id.
    /// </summary>
    public required IReadOnlyList<QueuedTicket> Waiting { get; init; }

    /// <summary>The tickets that are not offered, by id.</summary>
    public required IReadOnlyList<PassedTicket> Passed { get; init; }

    /// <summary>The ticket to take; null when none waits.</summary>
    public QueuedTicket? Next => Waiting.Count > 0 ? Waiting[0] : null;
}
