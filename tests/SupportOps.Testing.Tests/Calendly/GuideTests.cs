using SupportOps.Testing.Calendly;
using SupportOps.Testing.GoogleCalendar;

namespace SupportOps.Testing.Tests.Calendly;

/// <summary>The code of the guide test-against-calendly.md.</summary>
public sealed class GuideTests
{
    [Fact]
    public async Task Guide_Booking_IsDelivered()
    {
        await using var receiver = await Receiver.StartAsync();
        var (hook, key, tomorrow) = (receiver.Url, Receiver.Key, DateTimeOffset.UnixEpoch);

        await using var calendly = await CalendlyServer.StartAsync();
        calendly.Subscribe(hook, key, "invitee.created", "invitee.canceled");
        var call = await calendly.BookAsync("Customer Support Call", "amy@team.example", tomorrow);
        await calendly.RescheduleAsync(call, tomorrow.AddHours(1), RescheduleOrder.CreatedFirst);
        Assert.All(calendly.Deliveries, delivery => Assert.True(delivery.IsAccepted));

        Assert.Equal(3, receiver.Received.Count);
    }

    [Fact]
    public async Task Guide_Order_IsChosen()
    {
        await using var receiver = await Receiver.StartAsync();
        var (hook, key, tomorrow) = (receiver.Url, Receiver.Key, DateTimeOffset.UnixEpoch);

        await using var calendly = await CalendlyServer.StartAsync(c => c.HoldsDeliveries());
        calendly.Subscribe(hook, key);
        var call = await calendly.BookAsync("Customer Support Call", "amy@team.example", tomorrow);
        await calendly.CancelAsync(call);
        await calendly.ReleaseAsync([1, 0, 0]);   // the cancellation first, then the creation twice

        Assert.Equal(3, receiver.Received.Count);
    }

    [Fact]
    public async Task Guide_Outage_EndsTheSubscription()
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Status = 503;
        var (hook, key, tomorrow) = (receiver.Url, Receiver.Key, DateTimeOffset.UnixEpoch);

        var clock = new ManualClock(tomorrow.AddDays(-1));
        await using var calendly = await CalendlyServer.StartAsync(c => c.WithClock(clock));
        calendly.Subscribe(hook, key);
        await calendly.BookAsync("Customer Support Call", "amy@team.example", tomorrow);
        clock.Advance(TimeSpan.FromHours(24));
        await calendly.DeliverDueAsync();
        Assert.False(calendly.Subscriptions[0].IsActive);
    }

    [Fact]
    public async Task Guide_Calendar_KeepsIds()
    {
        await using var google = await GoogleCalendarServer.StartAsync(g => g
            .Calendar("support@calendar.example", "Support")
            .Method("POST").FailsBecause("userRateLimitExceeded"));
        Assert.Empty(google.Calendar("support@calendar.example").Entries);
    }
}
