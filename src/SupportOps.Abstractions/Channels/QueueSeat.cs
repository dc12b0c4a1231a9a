namespace SupportOps.Channels;

/// <summary>What the place of a ticket is decided by.</summary>
/// <param name="Ticket">The ticket.</param>
/// <param name="Channel">Its channel; null when no channel takes it.</param>
/// <param name="Standing">Whether it is the engineer's own.</param>
/// <param name="Alarm">The alarm about it; null when none has gone off.</param>
/// <param name="Refusal">Why it is not offered; null when it is, and its channel is not null then.</param>
internal sealed record QueueSeat(
    SupportTicket Ticket, SupportChannel? Channel, TicketStanding Standing, TicketAlarm? Alarm, string? Refusal)
{
    /// <summary>The order of work.</summary>
    public static IComparer<QueueSeat> Work { get; } = Comparer<QueueSeat>.Create((left, right) =>
        left.Key.CompareTo(right.Key));

    /// <summary>
    /// Among readings of one ticket the latest first; an equally late one that offers the ticket wins, so that two
    /// views that disagree lose none.
    /// </summary>
    public static IComparer<QueueSeat> LatestReading { get; } = Comparer<QueueSeat>.Create((left, right) =>
    {
        var later = Nullable.Compare(right.Ticket.UpdatedAt, left.Ticket.UpdatedAt);
        var offered = (left.Refusal is not null).CompareTo(right.Refusal is not null);
        return later != 0 ? later : offered != 0 ? offered
            : left.Key != right.Key ? left.Key.CompareTo(right.Key) : left.Rest.CompareTo(right.Rest);
    });

    private (int, TicketStanding, DateTimeOffset, long) Key =>
        (Channel?.Priority ?? int.MaxValue, Standing, Ticket.CreatedAt, Ticket.Id.Value);

    // What else a reader sees of the choice; it makes the choice the same in whatever order the readings come.
    private (string, string, string, long, DateTimeOffset) Rest => (
        Channel?.Id.Value ?? string.Empty,
        Refusal ?? string.Empty,
        Ticket.Status.ToString(),
        Ticket.Assignee?.Value ?? 0,
        Ticket.AnsweredAt ?? DateTimeOffset.MaxValue);
}
