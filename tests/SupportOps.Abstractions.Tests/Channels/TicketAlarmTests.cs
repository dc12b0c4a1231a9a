using SupportOps.Channels;
using SupportOps.Channels.Incidents;
using static SupportOps.Abstractions.Tests.Channels.Tickets;

namespace SupportOps.Abstractions.Tests.Channels;

public sealed class TicketAlarmTests
{
    private static readonly IncidentEvent Rang = Event(IncidentEventKind.Triggered, -10);

    private static readonly IncidentEvent Taken = Event(IncidentEventKind.Acknowledged, -5) with { By = "Ada" };

    private static readonly IncidentEvent Over = Event(IncidentEventKind.Resolved, -1);

    [Fact]
    public void Alarm_ThatRings_PutsItsTicketFirstWithTheDeadlineOfTheAlarm()
    {
        var next = QueueWith(Event(IncidentEventKind.Triggered, -3)).Next!;

        Assert.Equal((2L, "emergency"), (next.Ticket.Id.Value, next.Channel.Id.Value));
        Assert.Equal(Now.AddMinutes(2), next.Due!.At);
        Assert.StartsWith("Acknowledge", next.Duties[0], StringComparison.Ordinal);
        Assert.Contains("The acknowledgement is due at 2026-11-20 12:02 +00:00, in 2 min.", next.Reasons);
    }

    [Fact]
    public void Alarm_ThatRingsTooLong_IsLateWhateverWasAnswered()
    {
        var next = Queue([.. Incident.Mark([Of(2) with { AnsweredAt = Now.AddMinutes(-9) }], [With(Rang)])]).Next!;

        Assert.Contains("The acknowledgement was due at 2026-11-20 11:55 +00:00 and is 5 min late.", next.Reasons);
        Assert.True(next.Due!.IsMissedAt(Now));
    }

    [Fact]
    public void Alarm_ThatSomebodyTook_IsNotOfferedToTheOthers()
    {
        var queue = QueueWith(Rang, Taken);

        Assert.Equal([1L], queue.Order());
        Assert.Equal(
            "Its alarm P1 was acknowledged by Ada, who works on it; assign the ticket to yourself when that is you.",
            Assert.Single(queue.Passed).Reason);
    }

    [Fact]
    public void Alarm_ThatSomebodyTookWhoseNameIsNotKnown_IsNotOfferedEither() => Assert.StartsWith(
        "Its alarm P1 was acknowledged by somebody, who works on it;",
        Assert.Single(QueueWith(Rang, Taken with { By = null }).Passed).Reason,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(-5, "in time")]
    [InlineData(-4, "late")]
    public void Alarm_ThatTheEngineerTook_IsTheirsAndNotToBeAcknowledgedAgain(int minutes, string punctuality)
    {
        var taken = Taken with { At = Now.AddMinutes(minutes), By = Me.ToString() };

        var next = QueueWith(Rang, taken).Next!;

        Assert.Equal(2, next.Ticket.Id.Value);
        Assert.Null(next.Due);
        Assert.DoesNotContain(next.Duties, duty => duty.StartsWith("Acknowledge", StringComparison.Ordinal));
        Assert.Contains(
            next.Reasons,
            reason => reason.StartsWith($"It was acknowledged {punctuality}, at", StringComparison.Ordinal));
    }

    [Fact]
    public void Alarm_ThatWasTakenOver_IsOfWhoeverTookItLast()
    {
        var mine = Taken with { At = Now.AddMinutes(-2), By = Me.ToString() };

        Assert.Equal([2L, 1L], QueueWith(Rang, Taken, mine).Order());
        Assert.Equal([1L], QueueWith(Rang, mine, Taken with { At = Now.AddMinutes(-1) }).Order());
    }

    [Fact]
    public void Alarm_OfTheEngineersOwnTicket_StaysTheirsWhoeverTookIt()
    {
        var own = Of(2) with { Assignee = Me };

        var next = Queue([Of(1, 9), .. Incident.Mark([own], [With(Rang, Taken)])]).Next!;

        Assert.Equal((2L, "emergency"), (next.Ticket.Id.Value, next.Channel.Id.Value));
    }

    [Fact]
    public void Alarm_ThatIsOver_PutsItsTicketIntoTheRegularLine()
    {
        var tagged = Of(2) with { Tags = ["emergency"] };

        Assert.Equal([1L, 2L], QueueWith(Rang, Taken, Over).Order());
        var queue = Queue([Of(1, 9), .. Incident.Mark([tagged], [With(Rang, Over)])]);
        Assert.Equal([1L, 2L], queue.Order());
        Assert.Equal("zendesk", queue.Waiting[1].Channel.Id.Value);
        Assert.Contains(queue.Waiting[1].Reasons, reason => reason.Contains("is over", StringComparison.Ordinal));
    }

    [Fact]
    public void Alarm_ThatHasNotGoneOff_ChangesNothing()
    {
        Assert.Equal([1L, 2L], QueueWith(Event(IncidentEventKind.Triggered, 1)).Order());
        Assert.Equal([1L, 2L], QueueWith().Order());
    }

    [Fact]
    public void Alarms_OfOneTicket_CountByTheOneThatRings()
    {
        var marked = Incident.Mark([Of(2)], [With(Rang, Over), With(Rang, Taken), With(Rang) with { Id = "P9" }]);

        Assert.Contains("Its alarm P9 went off at 2026-11-20 11:50 +00:00.", Queue([.. marked]).Next!.Reasons);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(9999)]
    public void Ticket_OfAYearWithoutCalendar_PromisesNothing(int year)
    {
        var odd = Of(1) with { CreatedAt = new(year, 1, 1, 0, 0, 0, TimeSpan.Zero) };

        var queue = Queue(odd with { Tags = ["emergency"] }, odd with { Id = new(2), Tags = ["hackerone"] });

        Assert.All(queue.Waiting, queued => Assert.Null(queued.Due));
        Assert.Equal(2, queue.Waiting.Count);
    }

    private static TicketQueue QueueWith(params IReadOnlyList<IncidentEvent> events) =>
        Queue([.. Incident.Mark([Of(1, 9), Of(2)], [With(events)])]);

    private static Incident With(params IReadOnlyList<IncidentEvent> events) =>
        new() { Id = "P1", Ticket = new TicketId(2), Events = events };

    private static IncidentEvent Event(IncidentEventKind kind, int minutes) =>
        new() { Kind = kind, At = Now.AddMinutes(minutes) };
}
