using SupportOps.Zendesk.Tests;

namespace SupportOps.Calendly.AspNetCore.Tests;

/// <summary>Keys and persons that can be recognised go in; everything that can come out is searched for them.</summary>
public sealed class CanaryTests
{
    [Fact]
    public async Task KeysAndPersons_InAWholeRunWithEverythingWatched_AreNowhere()
    {
        using var telemetry = new TelemetryLines();
        await using var receiver = await Receiver.StartAsync();

        var booking = await receiver.BookAsync();
        receiver.Google.Now(g => g.EveryRequest(1).Times(2).Fails(503));
        await receiver.Calendly.RescheduleAsync(booking, Receiver.Start.AddDays(1));
        receiver.Calendly.Now(c => c.SignsWith("CANARY-other-key-000002"));
        await receiver.BookAsync();
        receiver.Calendly.Now(c => c.SignsWith(null).RewritesDeliveries(static body => body[..^1]));
        await receiver.BookAsync();

        var everything = $"{receiver.Log}\n{telemetry}";
        Assert.Equal([200, 503, 503, 401, 400], receiver.Calendly.Deliveries.Select(delivery => delivery.Status));
        Assert.Equal(receiver.Calendly.Deliveries.Count, receiver.DeliveryLines.Count);
        Assert.Contains("supportops.webhook.delivery.age", everything, StringComparison.Ordinal);
        Assert.Contains("[outcome, accepted] [reason, handled]", everything, StringComparison.Ordinal);
        Assert.DoesNotContain("CANARY", everything, StringComparison.OrdinalIgnoreCase);
    }
}
