using System.Globalization;

namespace SupportOps.Channels;

/// <summary>Says why a ticket stands where it stands.</summary>
internal static class QueueReasons
{
    public static IReadOnlyList<string> Of(QueueSeat seat, SupportChannel channel, DateTimeOffset now)
    {
        var standing = seat.Standing is TicketStanding.Own
            ? "It is assigned to you, and your own tickets come first."
            : "It is assigned to nobody.";
        var age = now > seat.Ticket.CreatedAt ? now - seat.Ticket.CreatedAt : TimeSpan.Zero;
        var waited = $"It has waited {(long)age.TotalMinutes} min; the oldest goes first.";
        return
        [
            string.Create(CultureInfo.InvariantCulture, $"Channel {seat.Rank + 1}: {channel.Title}."),
            standing,
            waited,
        ];
    }
}
