using SupportOps.Time;

namespace SupportOps.Channels;

/// <summary>The channels of a team in order of priority, and when the team works.</summary>
/// <remarks>
/// Start from <see cref="Handbook"/> and change the calendar, or list channels of your own. Source: handbook, Support
/// Channels.
/// </remarks>
public sealed record ChannelPolicy
{
    /// <summary>The channels of the handbook. Business days are Monday to Friday in UTC until you say more.</summary>
    public static ChannelPolicy Handbook { get; } = new()
    {
        Name = "handbook",
        Channels = HandbookChannels.All,
    };

    /// <summary>Name of the policy.</summary>
    public required string Name { get; init; }

    /// <summary>The channels, the most urgent first; given in any order, equal priorities stay in theirs.</summary>
    /// <exception cref="ArgumentException">A short name occurs twice.</exception>
    public required IReadOnlyList<SupportChannel> Channels
    {
        get;
        init => field = Checked(value);
    }

    /// <summary>When the team works.</summary>
    public BusinessCalendar Calendar { get; init; } = BusinessCalendar.Utc;

    /// <summary>A channel by its short name; null when there is none.</summary>
    /// <param name="id">The short name.</param>
    public SupportChannel? Find(ChannelId id) => Channels.FirstOrDefault(channel => channel.Id == id);

    /// <summary>The channel of a ticket, whatever alarms there are about it; null when none takes it.</summary>
    /// <param name="ticket">The ticket. A channel that it names itself counts, and nothing else then.</param>
    public SupportChannel? ChannelOf(SupportTicket ticket)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        return ticket.Channel is { } known
            ? Find(known)
            : ChannelAmong(Channels, ticket);
    }

    // An alarm makes an emergency of a ticket for as long as it lasts; a channel that the ticket names itself stays.
    internal SupportChannel? ChannelOf(SupportTicket ticket, TicketAlarm? alarm)
    {
        var channel = ChannelOf(ticket);
        return alarm switch
        {
            null => channel,
            { IsOver: true } when channel?.Escalation is not null =>
                ChannelAmong([.. Channels.Where(other => other.Escalation is null)], ticket) ?? channel,
            { IsOver: false } when ticket.Channel is null =>
                Channels.FirstOrDefault(other => other.Escalation is not null) ?? channel,
            _ => channel,
        };
    }

    /// <summary>Puts tickets into the order in which one engineer works them. Pure.</summary>
    /// <param name="tickets">The tickets, in any order. A ticket that occurs twice counts once.</param>
    /// <param name="engineer">Whose line it is; null offers unassigned tickets only.</param>
    /// <param name="now">
    /// The moment asked about. It decides which alarms last and which are acknowledged; the order of tickets without an
    /// alarm never depends on it.
    /// </param>
    public TicketQueue Queue(IEnumerable<SupportTicket> tickets, AssigneeId? engineer, DateTimeOffset now) =>
        new QueueOrdering(this, engineer, now).Order(tickets);

    private static SupportChannel? ChannelAmong(IReadOnlyList<SupportChannel> channels, SupportTicket ticket) =>
        channels.FirstOrDefault(channel => channel.Tickets is { IsRest: false } filter && filter.Takes(ticket))
            ?? channels.FirstOrDefault(channel => channel.Tickets is { IsRest: true });

    private static IReadOnlyList<SupportChannel> Checked(IReadOnlyList<SupportChannel> channels)
    {
        ArgumentNullException.ThrowIfNull(channels);
        var twice = channels.GroupBy(channel => channel.Id).FirstOrDefault(same => same.Count() > 1);
        return twice is null
            ? [.. channels.OrderBy(channel => channel.Priority)]
            : throw new ArgumentException(
                $"Channel {twice.Key} occurs twice; give each channel a name of its own.", nameof(channels));
    }
}
