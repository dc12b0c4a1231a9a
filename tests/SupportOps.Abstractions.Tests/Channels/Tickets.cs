using System.Globalization;
using SupportOps.Channels;

namespace SupportOps.Abstractions.Tests.Channels;

/// <summary>Tickets for tests.</summary>
internal static class Tickets
{
    public static DateTimeOffset Now { get; } = At("2026-11-20T12:00:00Z");

    public static AssigneeId Me { get; } = new(101);

    public static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>An unassigned new ticket of the regular channel.</summary>
    public static SupportTicket Of(long id, int hoursAgo = 1) => new()
    {
        Id = new TicketId(id),
        CreatedAt = Now.AddHours(-hoursAgo),
        Status = TicketStatus.New,
    };

    public static TicketQueue Queue(params IReadOnlyList<SupportTicket> tickets) =>
        ChannelPolicy.Handbook.Queue(tickets, Me, Now);

    public static IEnumerable<long> Order(this TicketQueue queue) =>
        queue.Waiting.Select(ticket => ticket.Ticket.Id.Value);
}
