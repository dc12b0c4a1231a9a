using SupportOps.Channels;
using static SupportOps.Abstractions.Tests.Channels.Tickets;

namespace SupportOps.Abstractions.Tests.Channels;

public sealed class TicketQueueTests
{
    [Fact]
    public void Order_IsChannelThenOwnThenOldestThenId()
    {
        var queue = Queue(
            Of(1, 9),
            Of(2, 9),
            Of(3, 2) with { Assignee = Me, Status = TicketStatus.Open },
            Of(4, 3) with { Assignee = Me },
            Of(5) with { Recipient = "Security@GitLab.com" },
            Of(6, 2) with { Tags = ["hackerone"] },
            Of(7) with { Tags = ["Emergency"] },
            Of(8, 90) with { Tags = ["docker"] });

        Assert.Equal([7L, 6L, 5L, 4L, 3L, 1L, 2L, 8L], queue.Order());
    }

    [Theory]
    [InlineData("pending")]
    [InlineData("hold")]
    [InlineData("solved")]
    [InlineData("closed")]
    [InlineData("deleted")]
    [InlineData("Solved")]
    public void Ticket_WhoseNextStepIsNotOurs_IsPassed(string status)
    {
        var queue = Queue(Of(1) with { Assignee = Me, Status = new TicketStatus(status) });

        Assert.Null(queue.Next);
        Assert.Equal($"Its status is {status}: the next step is not ours.", Assert.Single(queue.Passed).Reason);
    }

    [Fact]
    public void Ticket_OfAnUnknownStatus_IsOfferedRatherThanLost()
    {
        var next = Queue(Of(1) with { Status = new TicketStatus("escalated") }).Next;

        Assert.Contains(
            "Its status \"escalated\" is not known here, so it is offered rather than lost.", next!.Reasons);
    }

    [Fact]
    public void Ticket_OfAnotherAgent_IsNeverOffered()
    {
        var queue = Queue(Of(1, 99) with { Assignee = new AssigneeId(7), Tags = ["emergency"] }, Of(2));

        Assert.Equal([2L], queue.Order());
        Assert.Equal("It is assigned to 7.", Assert.Single(queue.Passed).Reason);
    }

    [Fact]
    public void Queue_OfNobody_OffersUnassignedTicketsOnly() => Assert.Equal(
        [2L], ChannelPolicy.Handbook.Queue([Of(1) with { Assignee = Me }, Of(2)], null, Now).Order());

    [Fact]
    public void Ticket_ReadTwice_CountsOnceByItsLaterReading()
    {
        var earlier = Of(1) with { UpdatedAt = Now.AddMinutes(-9) };
        var later = earlier with { UpdatedAt = Now, Assignee = new AssigneeId(7) };

        Assert.Empty(Queue(later, earlier).Waiting);
        Assert.Equal([1L], Queue(Of(1), Of(1) with { Assignee = new AssigneeId(7) }).Order());
    }

    [Fact]
    public void Reasons_SayThePlaceAndThePromise()
    {
        var next = Queue(Of(1) with { Tags = ["emergency"], CreatedAt = Now.AddMinutes(-7) }).Next!;

        Assert.Equal(Now.AddMinutes(-2), next.Due!.At);
        Assert.Equal(
            [
                "It comes by channel \"Emergency tickets\", priority 1.",
                "It is assigned to nobody.",
                "It came 7 min ago; within a channel the oldest comes first.",
                "No alarm for it is known here. The acknowledgement was due at 2026-11-20 11:58 +00:00 and is 2 min "
                    + "late.",
                "5 min by the clock, whatever the hour or the day.",
            ],
            next.Reasons);
    }

    [Fact]
    public void Ticket_ThatWasAnswered_HasNoDeadlineLeft()
    {
        var next = Queue(Of(1, 2) with { Tags = ["hackerone"], AnsweredAt = Now.AddHours(-1) }).Next!;

        Assert.Null(next.Due);
        Assert.Contains("It was first answered in time, at 2026-11-20 11:00 +00:00.", next.Reasons);
    }

    [Fact]
    public void Ticket_ThatNoChannelTakes_IsPassedAndNotLost()
    {
        var policy = new ChannelPolicy
        {
            Name = "own",
            Channels =
            [
                new SupportChannel
                {
                    Id = new ChannelId("vip"),
                    Title = "VIP",
                    Priority = 1,
                    Tickets = new TicketFilter { Groups = [5], Priorities = ["urgent", "high"], Via = ["web"] },
                },
            ],
        };
        var vip = Of(1) with { GroupId = 5, Priority = "high", Via = "web" };

        var queue = policy.Queue(
            [vip, Of(2), vip with { Id = new(3), Via = "api" }, vip with { Id = new(4), GroupId = null }], Me, Now);

        Assert.Equal([1L], queue.Order());
        Assert.Equal([2L, 3L, 4L], queue.Passed.Select(passed => passed.Ticket.Id.Value));
        Assert.All(queue.Passed, passed => Assert.Equal("No channel of the policy takes it.", passed.Reason));
    }
}
