using FsCheck;
using FsCheck.Fluent;
using SupportOps.Channels;

namespace SupportOps.Abstractions.Tests.Channels;

/// <summary>What holds for every list of tickets.</summary>
public sealed class TicketQueueLawsTests
{
    // Few ids and few values, so that tickets occur twice and ties are common.
    private static readonly Gen<SupportTicket> Any =
        from id in Gen.Choose(1, 12)
        from hours in Gen.Choose(1, 4)
        from status in Gen.Elements("new", "open", "open", "pending", "solved", "odd")
        from assignee in Gen.Elements<long?>(null, null, 101, 102)
        from tag in Gen.Elements("emergency", "hackerone", "docker", "none", "none")
        from updated in Gen.Elements<int?>(null, 1, 2)
        from answered in Gen.Elements<int?>(null, null, 1)
        select Tickets.Of(id, hours) with
        {
            Status = new TicketStatus(status),
            Assignee = assignee is { } value ? new AssigneeId(value) : null,
            Tags = [tag],
            UpdatedAt = updated is { } minutes ? Tickets.Now.AddMinutes(-minutes) : null,
            AnsweredAt = answered is { } ago ? Tickets.Now.AddMinutes(-ago) : null,
        };

    [Fact]
    public void Order_OfTheTickets_ChangesNothing() => ForAll(Shuffled, pair =>
        Outline(pair.Given).SequenceEqual(Outline(pair.Shuffled)));

    [Fact]
    public void EveryTicket_IsOfferedOrPassedExactlyOnce() => ForAll(Any.ListOf(), tickets =>
    {
        var queue = Tickets.Queue([.. tickets]);
        var ids = queue.Order().Concat(queue.Passed.Select(passed => passed.Ticket.Id.Value));

        return ids.Order().SequenceEqual(tickets.Select(ticket => ticket.Id.Value).Distinct().Order());
    });

    [Fact]
    public void Offer_IsOwnOrUnassignedAndAwaitsUs() => ForAll(Any.ListOf(), tickets =>
        Tickets.Queue([.. tickets]).Waiting.All(queued => queued.Ticket.Status.AwaitsUs
            && (queued.Ticket.Assignee is null || queued.Ticket.Assignee == Tickets.Me)));

    [Fact]
    public void Ticket_ThatIsAdded_MovesNoOther() => ForAll(Any.ListOf(), tickets =>
    {
        var without = Tickets.Queue([.. tickets]).Order().ToList();
        var with = Tickets.Queue([.. tickets, Tickets.Of(99, 2)]).Order().ToList();

        return with.Where(id => id != 99).SequenceEqual(without);
    });

    [Fact]
    public void Moment_ChangesNoOrder() => ForAll(Any.ListOf(), tickets =>
        ChannelPolicy.Handbook.Queue(tickets, Tickets.Me, Tickets.Now.AddYears(1)).Order()
            .SequenceEqual(Tickets.Queue([.. tickets]).Order()));

    private static Gen<(List<SupportTicket> Given, List<SupportTicket> Shuffled)> Shuffled =>
        Any.ListOf().SelectMany(tickets => Gen.Shuffle(tickets.ToArray())
            .Select(shuffled => (tickets.ToList(), shuffled.ToList())));

    private static IEnumerable<string> Outline(IReadOnlyList<SupportTicket> tickets)
    {
        var queue = Tickets.Queue(tickets);
        return queue.Waiting
            .Select(queued => $"{queued.Ticket.Id} {queued.Channel.Id} {queued.Standing} "
                + $"{string.Join('|', queued.Reasons)}")
            .Concat(queue.Passed.Select(passed => $"{passed.Ticket.Id} {passed.Reason}"));
    }

    private static void ForAll<T>(Gen<T> cases, Func<T, bool> law) =>
        Prop.ForAll(cases.ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
