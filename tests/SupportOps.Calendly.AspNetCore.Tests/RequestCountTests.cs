using SupportOps.Testing.Calendly;

namespace SupportOps.Calendly.AspNetCore.Tests;

/// <summary>How many requests Google gets for a delivery: the guide's table of the load.</summary>
public sealed class RequestCountTests
{
    [Fact]
    public async Task NewCall_AndItsRepetition_Take2And3()
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Calendly.Now(c => c.DeliversTimes(2));

        await receiver.BookAsync();

        Assert.Equal([200, 200], receiver.Calendly.Deliveries.Select(delivery => delivery.Status));
        Assert.Equal(2 + 3, Count(receiver));
    }

    [Fact]
    public async Task Cancellation_AndItsRepetition_Take4And2()
    {
        await using var receiver = await Receiver.StartAsync();
        var booking = await receiver.BookAsync();
        var before = Count(receiver);
        receiver.Calendly.Now(c => c.DeliversTimes(2));

        await receiver.Calendly.CancelAsync(booking);

        Assert.Equal(4 + 2, Count(receiver) - before);
    }

    [Theory]
    [InlineData(RescheduleOrder.CanceledFirst)]
    [InlineData(RescheduleOrder.CreatedFirst)]
    public async Task Reschedule_InAnyOrder_Takes8(RescheduleOrder order)
    {
        await using var receiver = await Receiver.StartAsync();
        var booking = await receiver.BookAsync();
        var before = Count(receiver);

        await receiver.Calendly.RescheduleAsync(booking, Receiver.Start.AddDays(1), order);

        Assert.Equal(8, Count(receiver) - before);
        Assert.Single(receiver.GlobalCalendar.Entries);
    }

    private static int Count(Receiver receiver) => receiver.Google.Requests.Count(
        request => request.Path.Contains("/calendars/", StringComparison.Ordinal));
}
