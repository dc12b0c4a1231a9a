using SupportOps.Time;

namespace SupportOps.Channels;

/// <summary>A ticket in the line of one engineer.</summary>
public sealed record QueuedTicket
{
    /// <summary>The ticket.</summary>
    public required SupportTicket Ticket { get; init; }

    /// <summary>Its channel.</summary>
    public required SupportChannel Channel { get; init; }

    /// <summary>Whether it is the engineer's own or nobody's.</summary>
    public required TicketStanding Standing { get; init; }

    /// <summary>
    /// Until when the first answer is in time, or the acknowledgement when it comes by a channel with alarms; null when
    /// nothing is promised, or that has happened already.
    /// </summary>
    public Deadline? Due { get; init; }

    /// <summary>What to do, one sentence each, in order, without what has been done already.</summary>
    public IReadOnlyList<string> Duties { get; init; } = [];

    /// <summary>Why it stands where it stands, at least one sentence.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }
}
