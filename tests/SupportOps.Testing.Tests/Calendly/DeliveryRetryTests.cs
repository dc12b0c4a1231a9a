using System.Text.Json.Nodes;
using SupportOps.Testing.Calendly;

namespace SupportOps.Testing.Tests.Calendly;

public sealed class DeliveryRetryTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private readonly ManualClock _clock = new(Noon);

    [Theory]
    [InlineData(302)]
    [InlineData(401)]
    [InlineData(503)]
    public async Task Delivery_ThatFails_IsTriedAgainWithGrowingWaits(int status)
    {
        await using var receiver = await Receiver.StartAsync();
        await using var server = await StartAsync(receiver);
        receiver.Status = status;
        await server.BookAsync("Call", "amy@team.example", Noon);

        await AdvanceAsync(server, TimeSpan.FromSeconds(59));
        var early = receiver.Received.Count;
        await AdvanceAsync(server, TimeSpan.FromSeconds(1));
        await AdvanceAsync(server, TimeSpan.FromMinutes(2));
        receiver.Status = 200;
        await AdvanceAsync(server, TimeSpan.FromMinutes(4));
        await AdvanceAsync(server, TimeSpan.FromDays(2));

        Assert.Equal(1, early);
        Assert.Equal(
            [(1, 0), (2, 1), (3, 3), (4, 7)],
            server.Deliveries.Select(
                delivery => (delivery.Attempt, (int)(delivery.At - Noon).TotalMinutes)));
        Assert.Single(receiver.Received.Select(received => received.Body).Distinct());
        Assert.Equal(4, receiver.Received.Select(received => received.Signature).Distinct().Count());
        Assert.True(server.Subscriptions[0].IsActive);
    }

    [Fact]
    public async Task RetryStartedAt_IsSetWhileDeliveriesFail()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var server = await StartAsync(receiver);
        using var caller = new CalendlyCaller(server);
        receiver.Status = 500;
        await server.BookAsync("Call", "amy@team.example", Noon);

        var failing = await OnlyAsync(caller);
        receiver.Status = 200;
        await AdvanceAsync(server, TimeSpan.FromMinutes(1));
        var working = await OnlyAsync(caller);

        Assert.Equal("2026-03-01T12:00:00.000000Z", (string?)failing["retry_started_at"]);
        Assert.Null(working["retry_started_at"]);
    }

    [Fact]
    public async Task Subscription_ByWhichNothingGetsThroughForADay_IsDisabled()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var server = await StartAsync(receiver);
        using var caller = new CalendlyCaller(server);
        receiver.Status = 500;
        await server.BookAsync("Call", "amy@team.example", Noon);

        await AdvanceAsync(server, TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1));
        var before = server.Subscriptions[0].IsActive;
        await AdvanceAsync(server, TimeSpan.FromSeconds(1));
        receiver.Status = 200;
        await server.BookAsync("Later", "amy@team.example", Noon);

        Assert.True(before);
        Assert.Equal("disabled", (string?)(await OnlyAsync(caller))["state"]);
        Assert.DoesNotContain(receiver.Received, received => received.Body.Contains("Later", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Subscription_ByWhichSomethingGotThrough_StaysActive()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var server = await StartAsync(receiver);
        receiver.Status = 500;
        await server.BookAsync("Refused", "amy@team.example", Noon);
        receiver.Status = 200;
        await server.BookAsync("Accepted", "amy@team.example", Noon);
        receiver.Status = 500;

        await AdvanceAsync(server, TimeSpan.FromHours(23));
        await AdvanceAsync(server, TimeSpan.FromHours(1));

        Assert.True(server.Subscriptions[0].IsActive);
    }

    [Fact]
    public async Task Subscription_ThatIsRemoved_GetsNoRetries()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var server = await StartAsync(receiver);
        using var caller = new CalendlyCaller(server);
        receiver.Status = 500;
        await server.BookAsync("Call", "amy@team.example", Noon);
        await caller.SendAsync("DELETE", new Uri(server.Subscriptions[0].Uri).AbsolutePath);

        await AdvanceAsync(server, TimeSpan.FromMinutes(1));

        Assert.Single(receiver.Received);
    }

    [Fact]
    public async Task Retries_CanKeepTheirSignature()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var server = await StartAsync(receiver);
        server.Now(c => c.RetriesKeepTheirSignature());
        receiver.Status = 500;
        await server.BookAsync("Call", "amy@team.example", Noon);

        await AdvanceAsync(server, TimeSpan.FromMinutes(1));

        Assert.Equal(2, receiver.Received.Count);
        Assert.Equal(receiver.Received[0], receiver.Received[1]);
    }

    [Fact]
    public async Task Retries_FallDueWithoutBeingAskedFor()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var server = await StartAsync(receiver);
        receiver.Status = 500;
        await server.BookAsync("Call", "amy@team.example", Noon);

        _clock.Advance(TimeSpan.FromMinutes(1));

        await receiver.HasReceivedAsync(2);
    }

    [Fact]
    public async Task Receiver_ThatDoesNotListen_IsAFailureWithoutAStatus()
    {
        await using var server = await CalendlyServer.StartAsync(c => c.WithClock(_clock));
        var receiver = await Receiver.StartAsync();
        server.Subscribe(receiver.Url, Receiver.Key);
        await receiver.DisposeAsync();

        await server.BookAsync("Call", "amy@team.example", Noon);

        Assert.Null(Assert.Single(server.Deliveries).Status);
        Assert.Equal(Noon, server.Subscriptions[0].RetryStartedAt);
    }

    private async Task<CalendlyServer> StartAsync(Receiver receiver)
    {
        var server = await CalendlyServer.StartAsync(c => c.WithClock(_clock));
        server.Subscribe(receiver.Url, Receiver.Key);
        return server;
    }

    private async Task AdvanceAsync(CalendlyServer server, TimeSpan time)
    {
        _clock.Advance(time);
        await server.DeliverDueAsync();
    }

    private static async Task<JsonNode> OnlyAsync(CalendlyCaller caller) =>
        Assert.Single((await caller.GetAsync(CalendlyCaller.HooksOfAll))["collection"]!.AsArray())!;
}
