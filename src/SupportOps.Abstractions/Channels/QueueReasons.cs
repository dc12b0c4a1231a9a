using System.Globalization;
using SupportOps.Time;

namespace SupportOps.Channels;

/// <summary>Says why a ticket stands where it stands, and what was promised.</summary>
internal static class QueueReasons
{
    public static IEnumerable<string> OfPlace(QueueSeat seat, SupportChannel channel, DateTimeOffset now)
    {
        var waited = now > seat.Ticket.CreatedAt ? now - seat.Ticket.CreatedAt : TimeSpan.Zero;
        yield return string.Create(
            CultureInfo.InvariantCulture, $"It comes by channel \"{channel.Title}\", priority {channel.Priority}.");
        yield return seat.Standing is TicketStanding.Own
            ? "It is assigned to you, and your own tickets come first."
            : "It is assigned to nobody.";
        yield return $"It came {Wording.Of(waited)} ago; within a channel the oldest comes first.";
        if (!seat.Ticket.Status.IsKnown)
        {
            yield return $"Its status \"{seat.Ticket.Status}\" is not known here, so it is offered rather than lost.";
        }
    }

    public static IEnumerable<string> OfPromise(QueueSeat seat, Deadline? promise, DateTimeOffset now)
    {
        if (promise is null)
        {
            yield return "Its channel promises no time.";
            yield break;
        }

        yield return State(seat.Ticket.AnsweredAt, promise, now);
        foreach (var reason in promise.Reasons)
        {
            yield return reason;
        }
    }

    private static string State(DateTimeOffset? answeredAt, Deadline promise, DateTimeOffset now)
    {
        if (answeredAt is { } answered)
        {
            return $"It was first answered {(promise.IsMissedAt(answered) ? "late" : "in time")}, at "
                + $"{Wording.Of(answered)}.";
        }

        return promise.IsMissedAt(now)
            ? $"The first answer was due at {Wording.Of(promise.At)} and is {Wording.Of(now - promise.At)} late."
            : $"The first answer is due at {Wording.Of(promise.At)}, in {Wording.Of(promise.At - now)}.";
    }
}
