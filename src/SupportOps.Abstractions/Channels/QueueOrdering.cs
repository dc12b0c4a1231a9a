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
            Waiting = [.. seats.Where(seat => seat.Refusal is null).Order(QueueSeat.Work).Select(Offer)],
            Passed =
            [
                .. seats.Where(seat => seat.Refusal is not null)
                    .OrderBy(seat => seat.Ticket.Id.Value)
                    .Select(seat => new PassedTicket(seat.Ticket, seat.Refusal ?? string.Empty)),
            ],
        };
    }

    private QueueSeat Seat(SupportTicket ticket)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        var rank = RankOf(ticket);
        var standing = engineer is { } me && ticket.Assignee == me ? TicketStanding.Own : TicketStanding.Unassigned;
        return new QueueSeat(ticket, rank, standing, RefusalOf(ticket, rank, standing));
    }

    private int RankOf(SupportTicket ticket)
    {
        for (var rank = 0; rank < policy.Channels.Count; rank++)
        {
            var channel = policy.Channels[rank];
            if (ticket.Channel is { } known ? channel.Id == known : channel.Tickets?.Takes(ticket) == true)
            {
                return rank;
            }
        }

        return -1;
    }

    private static string? RefusalOf(SupportTicket ticket, int rank, TicketStanding standing)
    {
        if (!ticket.Status.AwaitsUs)
        {
            return $"Its status is {ticket.Status}: the next answer is not ours.";
        }

        if (standing is not TicketStanding.Own && ticket.Assignee is { } other)
        {
            return $"It is assigned to {other}.";
        }

        return rank < 0 ? "No channel of the policy takes it." : null;
    }

    private QueuedTicket Offer(QueueSeat seat)
    {
        var channel = policy.Channels[seat.Rank];
        return new QueuedTicket
        {
            Ticket = seat.Ticket,
            Channel = channel,
            Standing = seat.Standing,
            Reasons = QueueReasons.Of(seat, channel, now),
        };
    }
}
