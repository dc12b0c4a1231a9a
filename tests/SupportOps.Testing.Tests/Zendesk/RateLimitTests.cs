using SupportOps.Testing.Zendesk;

namespace SupportOps.Testing.Tests.Zendesk;

public sealed class RateLimitTests
{
    private const string Me = "/api/v2/users/me";

    [Fact]
    public async Task Requests_BeyondTheLimit_AreRefusedUntilTheMinuteIsOver()
    {
        var clock = new ManualClock(DateTimeOffset.UnixEpoch);
        await using var server = await ZendeskServer.StartAsync(z => z.WithClock(clock).RequestsPerMinute(2));
        using var caller = new Caller(server);
        await caller.StatusAsync(Me);
        clock.Advance(TimeSpan.FromSeconds(45));
        await caller.StatusAsync(Me);

        using var refused = await caller.AskAsync(Me);
        clock.Advance(TimeSpan.FromSeconds(14));
        var early = await caller.StatusAsync(Me);
        clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal((429, 15), ((int)refused.StatusCode, refused.Headers.RetryAfter?.Delta?.TotalSeconds));
        Assert.Equal("text/plain", refused.Content.Headers.ContentType?.MediaType);
        Assert.Equal(
            ("0", "15"),
            (Assert.Single(refused.Headers.GetValues("rate-limit-remaining")),
                Assert.Single(refused.Headers.GetValues("rate-limit-reset"))));
        Assert.Equal((429, 200), (early, await caller.StatusAsync(Me)));
        Assert.Equal(new int?[] { 200, 200, 429, 429, 200 }, server.Requests.Select(request => request.Status));
    }

    [Theory]
    [InlineData(
        ZendeskRateLimitHeaders.Recorded,
        "rate-limit,rate-limit-remaining,rate-limit-reset,x-rate-limit,x-rate-limit-remaining")]
    [InlineData(ZendeskRateLimitHeaders.Documented, "x-rate-limit,x-rate-limit-remaining")]
    [InlineData(ZendeskRateLimitHeaders.Standard, "ratelimit-limit,ratelimit-remaining,ratelimit-reset")]
    public async Task Headers_AreSpelledAsChosenAndCount(ZendeskRateLimitHeaders spelling, string names)
    {
        await using var server = await ZendeskServer.StartAsync(z => z
            .RequestsPerMinute(400).WithRateLimitHeaders(spelling));
        using var caller = new Caller(server);
        await caller.StatusAsync(Me);

        using var answer = await caller.AskAsync(Me);
        var limits = answer.Headers
            .Where(header => header.Key.Contains("rate", StringComparison.OrdinalIgnoreCase))
            .ToDictionary(header => header.Key.ToLowerInvariant(), header => header.Value.Single());

        Assert.Equal(names, string.Join(',', limits.Keys.Order(StringComparer.Ordinal)));
        Assert.Contains("400", limits.Values);
        Assert.Contains("398", limits.Values);
    }

    [Fact]
    public async Task Limit_ThatWasNotAskedFor_IsNotEnforced()
    {
        await using var server = await ZendeskServer.StartAsync();
        using var caller = new Caller(server);
        for (var count = 0; count < 701; count++)
        {
            await caller.StatusAsync(Me);
        }

        using var answer = await caller.AskAsync(Me);

        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Equal("0", Assert.Single(answer.Headers.GetValues("x-rate-limit-remaining")));
    }
}
