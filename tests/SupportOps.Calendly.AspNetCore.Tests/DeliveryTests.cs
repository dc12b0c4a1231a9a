using SupportOps.Testing.Calendly;

namespace SupportOps.Calendly.AspNetCore.Tests;

/// <summary>What becomes of deliveries that Calendly sends.</summary>
public sealed class DeliveryTests
{
    [Fact]
    public async Task Creation_WithTheKey_IsTakenAndStandsInTheCalendar()
    {
        await using var receiver = await Receiver.StartAsync();

        await receiver.BookAsync();

        Assert.Equal(200, Assert.Single(receiver.Calendly.Deliveries).Status);
        Assert.Equal(Receiver.Start, Assert.Single(receiver.GlobalCalendar.Entries).Start);
    }

    [Fact]
    public async Task Cancellation_OfACall_RemovesItsEntry()
    {
        await using var receiver = await Receiver.StartAsync();
        var booking = await receiver.BookAsync();

        await receiver.Calendly.CancelAsync(booking);

        Assert.All(receiver.Calendly.Deliveries, delivery => Assert.Equal(200, delivery.Status));
        Assert.Empty(receiver.GlobalCalendar.Entries);
        Assert.Single(receiver.GlobalCalendar.RemovedEntries);
    }

    [Theory]
    [InlineData(RescheduleOrder.CanceledFirst)]
    [InlineData(RescheduleOrder.CreatedFirst)]
    public async Task Reschedule_InAnyOrder_LeavesTheNewEntry(RescheduleOrder order)
    {
        await using var receiver = await Receiver.StartAsync();
        var booking = await receiver.BookAsync();

        await receiver.Calendly.RescheduleAsync(booking, Receiver.Start.AddDays(1), order);

        Assert.All(receiver.Calendly.Deliveries, delivery => Assert.Equal(200, delivery.Status));
        Assert.Equal(Receiver.Start.AddDays(1), Assert.Single(receiver.GlobalCalendar.Entries).Start);
    }

    [Fact]
    public async Task Creation_DeliveredThreeTimes_IsTakenThreeTimesAndStandsOnce()
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Calendly.Now(c => c.DeliversTimes(3));

        await receiver.BookAsync();

        Assert.Equal([200, 200, 200], receiver.Calendly.Deliveries.Select(delivery => delivery.Status));
        Assert.Single(receiver.GlobalCalendar.Entries);
    }

    [Fact]
    public async Task Creation_WhileTheCalendarIsDown_ComesAgainAndStandsOnce()
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Google.Now(g => g.Method("POST").FailsOnce(503));

        await receiver.BookAsync();
        Assert.Empty(receiver.GlobalCalendar.Entries);
        receiver.Clock.Advance(TimeSpan.FromMinutes(1));
        await receiver.Calendly.DeliverDueAsync();

        Assert.Equal([503, 200], receiver.Calendly.Deliveries.Select(delivery => delivery.Status));
        Assert.Single(receiver.GlobalCalendar.Entries);
    }

    [Fact]
    public async Task Creation_WhoseWriteWasDoneButTheAnswerLost_ComesAgainAndStandsOnce()
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Google.Now(g => g.Method("POST").Once.LosesTheAnswer());

        await receiver.BookAsync();
        receiver.Clock.Advance(TimeSpan.FromMinutes(1));
        await receiver.Calendly.DeliverDueAsync();

        Assert.Equal([503, 200], receiver.Calendly.Deliveries.Select(delivery => delivery.Status));
        Assert.Single(receiver.GlobalCalendar.Entries);
    }

    [Fact]
    public async Task Creation_WhileATeamFileCannotBeRead_ComesAgain()
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Team.IsComplete = false;

        await receiver.BookAsync("US Government Support call");
        receiver.Team.IsComplete = true;
        receiver.Clock.Advance(TimeSpan.FromMinutes(1));
        await receiver.Calendly.DeliverDueAsync();

        Assert.Equal([503, 200], receiver.Calendly.Deliveries.Select(delivery => delivery.Status));
        Assert.Contains("team_incomplete", receiver.DeliveryLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Creation_WhileTheTeamIsGone_HasToComeAgain()
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Team.IsThere = false;

        await receiver.BookAsync();

        Assert.Equal(503, Assert.Single(receiver.Calendly.Deliveries).Status);
        Assert.Contains("team_unreadable", Assert.Single(receiver.DeliveryLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Creation_WhileTheTeamFolderIsEmpty_HasToComeAgain()
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Team.IsEmpty = true;

        await receiver.BookAsync("US Government Support call");

        Assert.Equal(503, Assert.Single(receiver.Calendly.Deliveries).Status);
        Assert.Contains("team_unreadable", Assert.Single(receiver.DeliveryLines), StringComparison.Ordinal);
        Assert.Empty(receiver.GlobalCalendar.Entries);
    }

    [Fact]
    public async Task Creation_BehindAPathPrefix_IsTaken()
    {
        await using var receiver = await Receiver.StartAsync(prefix: "/support");

        await receiver.BookAsync();

        Assert.Equal("/support/hooks/calendly", Assert.Single(receiver.Calendly.Deliveries).Callback.AbsolutePath);
        Assert.Single(receiver.GlobalCalendar.Entries);
    }

    [Fact]
    public async Task Event_ThatNobodyHandles_IsTaken()
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Calendly.Now(c => c.RewritesDeliveries(
            body => body.Replace("invitee.created", "planet.created", StringComparison.Ordinal)));

        await receiver.BookAsync();

        Assert.Equal(200, Assert.Single(receiver.Calendly.Deliveries).Status);
        Assert.Contains(
            "no_handler, event planet.created", Assert.Single(receiver.DeliveryLines), StringComparison.Ordinal);
    }
}
