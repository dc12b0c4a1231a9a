using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace SupportOps.Calendly.AspNetCore.Tests;

/// <summary>What the health check says.</summary>
public sealed class HealthTests
{
    [Fact]
    public async Task Health_BeforeAndAfterDeliveries_FollowsTheLastOne()
    {
        await using var receiver = await Receiver.StartAsync();

        var before = await CheckAsync(receiver);
        receiver.Google.Now(g => g.Method("POST").FailsOnce(503));
        await receiver.BookAsync();
        var down = await CheckAsync(receiver);
        await receiver.BookAsync();
        var after = await CheckAsync(receiver);

        Assert.Equal(
            [HealthStatus.Healthy, HealthStatus.Degraded, HealthStatus.Healthy],
            new[] { before, down, after }.Select(entry => entry.Status));
        Assert.Equal("system_failed", down.Data["lastReason"]);
        Assert.Equal(receiver.Clock.GetUtcNow(), after.Data["lastDelivery"]);
        Assert.Equal(1, after.Data["signingKeys"]);
    }

    [Fact]
    public async Task Health_AfterWhatOutsidersSend_StaysAsItWas()
    {
        await using var receiver = await Receiver.StartAsync(signingKey: "another-signing-key-0002");

        await receiver.BookAsync();

        Assert.Equal(HealthStatus.Healthy, (await CheckAsync(receiver)).Status);
    }

    [Theory]
    [InlineData(600, HealthStatus.Degraded)]
    [InlineData(24 * 3600, HealthStatus.Degraded)]
    [InlineData(26 * 3600, HealthStatus.Healthy)]
    public async Task Health_AfterWhatIsTooOld_FollowsWhatMayBeARepetition(int secondsOld, HealthStatus status)
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Calendly.Now(c => c.SignsWithSkew(-TimeSpan.FromSeconds(secondsOld)));

        await receiver.BookAsync();

        Assert.Equal(status, (await CheckAsync(receiver)).Status);
    }

    [Fact]
    public async Task Health_AfterAnOldDeliveryIsSentAgain_StaysAsItWas()
    {
        await using var receiver = await Receiver.StartAsync();
        await receiver.BookAsync();
        receiver.Clock.Advance(TimeSpan.FromHours(1));
        await receiver.BookAsync();
        receiver.Calendly.Now(c => c.SignsWithSkew(-TimeSpan.FromHours(1)));

        await receiver.BookAsync();

        Assert.Equal([200, 200, 401], receiver.Calendly.Deliveries.Select(delivery => delivery.Status));
        Assert.Equal(HealthStatus.Healthy, (await CheckAsync(receiver)).Status);
    }

    private static async Task<HealthReportEntry> CheckAsync(Receiver receiver)
    {
        var report = await receiver.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();
        return report.Entries["calendly-webhooks"];
    }
}
