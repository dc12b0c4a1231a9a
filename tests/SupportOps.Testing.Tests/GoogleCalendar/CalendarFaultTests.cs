using SupportOps.Testing.GoogleCalendar;

namespace SupportOps.Testing.Tests.GoogleCalendar;

public sealed class CalendarFaultTests
{
    [Theory]
    [InlineData("rateLimitExceeded", "usageLimits")]
    [InlineData("userRateLimitExceeded", "usageLimits")]
    [InlineData("quotaExceeded", "usageLimits")]
    [InlineData("forbidden", "global")]
    public async Task Reason_IsGivenInTheVendorsShapeAndNothingIsWritten(string reason, string domain)
    {
        await using var server = await CalendarCaller.StartAsync(g => g.Method("POST").FailsBecause(reason));
        using var caller = new CalendarCaller(server);

        var (status, body) = await caller.InsertAsync();

        Assert.Equal((403, 403), (status, (int)body!["error"]!["code"]!));
        Assert.Equal((reason, domain), (CalendarCaller.ReasonOf(body), (string?)body["error"]!["errors"]![0]!["domain"]));
        Assert.Empty(server.Calendar(CalendarCaller.Calendar).Entries);
    }

    [Theory]
    [InlineData(429, "rateLimitExceeded")]
    [InlineData(500, "backendError")]
    [InlineData(503, "backendError")]
    public async Task Method_ThatFailsOnce_WorksAfterwards(int status, string reason)
    {
        await using var server = await CalendarCaller.StartAsync(g => g.Method("POST").FailsOnce(status));
        using var caller = new CalendarCaller(server);

        var (first, body) = await caller.InsertAsync();
        var (second, _) = await caller.InsertAsync();

        Assert.Equal((status, reason, 200), (first, CalendarCaller.ReasonOf(body), second));
    }

    [Fact]
    public async Task Write_WhoseAnswerIsAnError_HasHappenedAllTheSame()
    {
        await using var server = await CalendarCaller.StartAsync(g => g.Method("POST").Once.FailsAfterTheWork(503));
        using var caller = new CalendarCaller(server);

        var (first, _) = await caller.InsertAsync();
        var (second, _) = await caller.InsertAsync();

        Assert.Equal((503, 409), (first, second));
    }

    [Fact]
    public async Task Write_WhoseAnswerIsLost_HasHappenedAllTheSame()
    {
        await using var server = await CalendarCaller.StartAsync(g => g.Method("DELETE").Once.LosesTheAnswer());
        using var caller = new CalendarCaller(server);
        await caller.InsertAsync();

        await Assert.ThrowsAsync<HttpRequestException>(() => caller.EntryAsync("DELETE"));

        Assert.Equal(410, (await caller.EntryAsync("DELETE")).Status);
    }

    [Fact]
    public async Task Path_OfTheTokens_CanFail()
    {
        await using var server = await CalendarCaller.StartAsync(g => g.Path("token").Fails(503));
        using var http = new HttpClient();

        using var answer = await http.PostAsync(server.TokenUrl, content: null);

        Assert.Equal(503, (int)answer.StatusCode);
    }

    [Fact]
    public async Task Requests_BeyondTheLimit_AreRefusedUntilTheMinuteIsOver()
    {
        var clock = new ManualClock(DateTimeOffset.UnixEpoch);
        await using var server = await CalendarCaller.StartAsync(g => g.WithClock(clock).RequestsPerMinute(1));
        using var caller = new CalendarCaller(server);
        await caller.InsertAsync();

        var (status, body) = await caller.EntryAsync("GET");
        clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal((403, "rateLimitExceeded"), (status, CalendarCaller.ReasonOf(body)));
        Assert.Equal(200, (await caller.EntryAsync("GET")).Status);
    }
}
