using SupportOps.Channels.Incidents;

namespace SupportOps.Channels;

/// <summary>A way in which work reaches the team.</summary>
/// <remarks>Source: handbook, Support Channels.</remarks>
public sealed record SupportChannel
{
    /// <summary>Short name, unique within its policy.</summary>
    public required ChannelId Id { get; init; }

    /// <summary>Name shown to people.</summary>
    public required string Title { get; init; }

    /// <summary>Its turn: 1 comes first. Channels of equal priority share one line.</summary>
    public required int Priority { get; init; }

    /// <summary>
    /// Which tickets come by this channel; null when its work stands elsewhere than in tickets. The filter
    /// <see cref="TicketFilter.Rest"/> takes what no other channel takes.
    /// </summary>
    public TicketFilter? Tickets { get; init; }

    /// <summary>How soon it is answered; null when nothing is promised.</summary>
    public ResponseTarget? Target { get; init; }

    /// <summary>Who is called when nobody answers; null when nobody is.</summary>
    public EscalationPolicy? Escalation { get; init; }

    /// <summary>
    /// What to do before anything else, until somebody has acknowledged the alarm; empty for a channel without alarms.
    /// </summary>
    public IReadOnlyList<string> AlarmDuties { get; init; } = [];

    /// <summary>What to do, one sentence each, in order; empty when the channel says nothing but to answer.</summary>
    public IReadOnlyList<string> Duties { get; init; } = [];

    /// <summary>
    /// Until when a ticket of this channel is answered in time; null when nothing is promised, or when the ticket came
    /// in a year that no calendar counts in.
    /// </summary>
    /// <param name="ticket">The ticket.</param>
    /// <param name="calendar">When the team works.</param>
    public Time.Deadline? DueOf(SupportTicket ticket, Time.BusinessCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        return DueAfter(ticket.CreatedAt, calendar);
    }

    internal Time.Deadline? DueAfter(DateTimeOffset from, Time.BusinessCalendar calendar) =>
        Time.BusinessCalendar.CountsIn(from) ? Target?.DueAfter(from, calendar) : null;
}
