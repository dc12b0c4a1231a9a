namespace SupportOps.Channels;

/// <summary>
/// Which tickets belong to a channel. Each list that is not empty must hold the ticket's value; one value of a list
/// suffices. A filter without any list takes every ticket that no other channel takes.
/// </summary>
/// <remarks>Text compares ordinal ignoring case, as Zendesk writes tags and addresses in either.</remarks>
public sealed record TicketFilter
{
    /// <summary>The tickets that no other channel takes.</summary>
    public static TicketFilter Rest { get; } = new();

    /// <summary>Tags of which the ticket carries one.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Addresses of which the customer wrote to one.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>Values of <c>via.channel</c>.</summary>
    public IReadOnlyList<string> Via { get; init; } = [];

    /// <summary>Values of <c>priority</c>.</summary>
    public IReadOnlyList<string> Priorities { get; init; } = [];

    /// <summary>Values of <c>group_id</c>.</summary>
    public IReadOnlyList<long> Groups { get; init; } = [];

    internal bool IsRest =>
        Tags.Count + Recipients.Count + Via.Count + Priorities.Count + Groups.Count == 0;

    /// <summary>Whether a ticket fits.</summary>
    /// <param name="ticket">The ticket.</param>
    public bool Takes(SupportTicket ticket)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        return (Tags.Count == 0 || ticket.Tags.Any(tag => Holds(Tags, tag)))
            && (Recipients.Count == 0 || Holds(Recipients, ticket.Recipient))
            && (Via.Count == 0 || Holds(Via, ticket.Via))
            && (Priorities.Count == 0 || Holds(Priorities, ticket.Priority))
            && (Groups.Count == 0 || (ticket.GroupId is { } group && Groups.Contains(group)));
    }

    private static bool Holds(IReadOnlyList<string> values, string? value) =>
        value is not null && values.Contains(value, StringComparer.OrdinalIgnoreCase);
}
