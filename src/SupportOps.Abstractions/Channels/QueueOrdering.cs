namespace SupportOps.Channels;

/// <summary>Puts tickets into the order of work.</summary>
internal sealed class QueueOrdering(ChannelPolicy policy, AssigneeId? engineer, DateTimeOffset now)
{
    public TicketQueue Order(IEnumerable<SupportTicket> tickets)
    {
        ArgumentNullException.ThrowIfNull(tickets);
        var seats = tickets.Select(Seat)
            .GroupBy(seat => seat.Ticket.Id)
            .Select(readings => readings.Order(QueueSeat.LatestReading).First())
            .ToList();
        return new TicketQueue
        {
            Waiting =
            [
                .. seats.Where(seat => seat.Refusal is null)
                    .Order(QueueSeat.Work)
                    .Select(seat => Offer(seat, seat.Channel!)),
            ],
            Passed =
            [
                .. seats.Where(seat => seat.Refusal is not null)
                    .OrderBy(seat => seat.Ticket.Id.Value)
                    .Select(seat => new PassedTicket(seat.Ticket, seat.Refusal!)),
            ],
        };
    }

    private QueueSeat Seat(SupportTicket ticket)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        var alarm = TicketAlarm.Of(ticket, now);
        var channel = policy.ChannelOf(ticket, alarm);
        var standing = engineer is { } me && ticket.Assignee == me ? TicketStanding.Own : TicketStanding.Unassigned;
        return new QueueSeat(ticket, channel, standing, alarm, RefusalOf(ticket, channel, standing)
            ?? (standing is TicketStanding.Own ? null : RefusalOf(alarm, channel)));
    }

    private static string? RefusalOf(SupportTicket ticket, SupportChannel? channel, TicketStanding standing)
    {
        if (!ticket.Status.AwaitsUs)
        {
            return $"Its status is {ticket.Status}: the next step is not ours.";
        }

        if (standing is not TicketStanding.Own && ticket.Assignee is { } other)
        {
            return $"It is assigned to {other}.";
        }

        return channel is null ? "No channel of the policy takes it." : null;
    }

    // Whoever took the alarm works on it; the others would only come on top.
    private string? RefusalOf(TicketAlarm? alarm, SupportChannel? channel) =>
        channel?.Escalation is not null
            && alarm is { IsOver: false, Acknowledgement: not null }
            && !alarm.IsTakenBy(engineer)
            ? $"Its alarm {alarm.Id} was acknowledged by {alarm.Holder ?? "somebody"}, who works on it; "
                + "assign the ticket to yourself when that is you."
            : null;

    private QueuedTicket Offer(QueueSeat seat, SupportChannel channel)
    {
        var alarm = channel.Escalation is null ? null : seat.Alarm;
        var promise = channel.DueAfter(alarm?.Start ?? seat.Ticket.CreatedAt, policy.Calendar);
        var isMet = alarm is null ? seat.Ticket.AnsweredAt is not null : alarm.Acknowledgement is not null;
        return new QueuedTicket
        {
            Ticket = seat.Ticket,
            Channel = channel,
            Standing = seat.Standing,
            Due = isMet ? null : promise,
            Duties = alarm is { IsRinging: false } ? channel.Duties : [.. channel.AlarmDuties, .. channel.Duties],
            Reasons =
            [
                .. QueueReasons.OfPlace(seat, channel, now),
                .. QueueReasons.OfAlarm(seat.Alarm),
                .. QueueReasons.OfPromise(seat, channel, promise, now),
            ],
        };
    }
}
