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
        var channel = policy.ChannelOf(ticket);
        var standing = engineer is { } me && ticket.Assignee == me ? TicketStanding.Own : TicketStanding.Unassigned;
        return new QueueSeat(ticket, channel, standing, RefusalOf(ticket, channel, standing));
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

    private QueuedTicket Offer(QueueSeat seat, SupportChannel channel)
    {
        var promise = channel.DueOf(seat.Ticket, policy.Calendar);
        return new QueuedTicket
        {
            Ticket = seat.Ticket,
            Channel = channel,
            Standing = seat.Standing,
            Due = seat.Ticket.AnsweredAt is null ? promise : null,
            Reasons = [.. QueueReasons.OfPlace(seat, channel, now), .. QueueReasons.OfPromise(seat, promise, now)],
        };
    }
}
