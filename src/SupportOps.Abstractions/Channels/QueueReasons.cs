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

    public static IEnumerable<string> OfAlarm(TicketAlarm? alarm)
    {
        if (alarm is null)
        {
            yield break;
        }

        yield return alarm.ResolvedAt is { } over
            ? $"Its alarm {alarm.Id} is over since {Wording.Of(over)}; it does not put the ticket first any more."
            : $"Its alarm {alarm.Id} went off at {Wording.Of(alarm.Start)}.";
    }

    public static IEnumerable<string> OfPromise(
        QueueSeat seat, SupportChannel channel, Deadline? promise, DateTimeOffset now)
    {
        if (promise is null)
        {
            yield return channel.Target is null
                ? "Its channel promises no time."
                : "What its channel promises cannot be counted in the year in which it came.";
            yield break;
        }

        yield return channel.Escalation is null ? Answer(seat.Ticket, promise, now)
            : seat.Alarm is { } alarm ? Acknowledgement(alarm, promise, now)
            : seat.Ticket.AnsweredAt is not null ? Answer(seat.Ticket, promise, now)
            : "No alarm for it is known here. " + Open("acknowledgement", promise, now);
        foreach (var reason in promise.Reasons)
        {
            yield return reason;
        }
    }

    private static string Answer(SupportTicket ticket, Deadline promise, DateTimeOffset now) =>
        ticket.AnsweredAt is { } answered
            ? $"It was first answered {Punctuality(promise, answered)}, at {Wording.Of(answered)}."
            : Open("first answer", promise, now);

    private static string Acknowledgement(TicketAlarm alarm, Deadline promise, DateTimeOffset now) =>
        alarm.Acknowledgement is { At: var at }
            ? $"It was acknowledged {Punctuality(promise, at)}, at {Wording.Of(at)}."
            : Open("acknowledgement", promise, now);

    private static string Punctuality(Deadline promise, DateTimeOffset moment) =>
        promise.IsMissedAt(moment) ? "late" : "in time";

    private static string Open(string what, Deadline promise, DateTimeOffset now) => promise.IsMissedAt(now)
        ? $"The {what} was due at {Wording.Of(promise.At)} and is {Wording.Of(now - promise.At)} late."
        : $"The {what} is due at {Wording.Of(promise.At)}, in {Wording.Of(promise.At - now)}.";
}
