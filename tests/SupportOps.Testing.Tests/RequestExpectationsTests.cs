using SupportOps.Testing.Zendesk;

namespace SupportOps.Testing.Tests;

public sealed class RequestExpectationsTests
{
    private const string Me = "/api/v2/users/me";

    [Fact]
    public async Task Requests_AsExpected_PassInSilence()
    {
        await using var server = await ZendeskServer.StartAsync();
        using var caller = new Caller(server);
        await caller.StatusAsync(Me);

        server.Requests.ShouldAllBeAuthenticated();
        server.Requests.ShouldAllBeReads();
        server.Requests.ShouldHaveAsked(Me, times: 1);
        server.Requests.ShouldHaveAsked("/api/v2/users", times: 0);
    }

    [Fact]
    public async Task Requests_OfAStranger_AreShownWithTheirAnswer()
    {
        await using var server = await ZendeskServer.StartAsync();
        using var stranger = new HttpClient { BaseAddress = server.Url };
        using var caller = new Caller(server);
        await caller.StatusAsync(Me);
        using var answer = await stranger.GetAsync(new Uri("/api/v2/users?role=agent", UriKind.Relative));

        var error = Assert.Throws<RequestExpectationException>(server.Requests.ShouldAllBeAuthenticated);

        Assert.Equal(
            "1 of 2 requests had no credential that the server accepts. The requests:\n"
            + "  GET /api/v2/users?role=agent -> 401",
            error.Message);
    }

    [Fact]
    public async Task Request_ThatWrites_IsShown()
    {
        await using var server = await ZendeskServer.StartAsync();
        using var http = new HttpClient { BaseAddress = server.Url };
        using var answer = await http.DeleteAsync(new Uri("/api/v2/users/1", UriKind.Relative));

        var error = Assert.Throws<RequestExpectationException>(server.Requests.ShouldAllBeReads);

        Assert.Contains("DELETE /api/v2/users/1 -> 404", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Path_AskedForTooOften_IsToldWithBothNumbers()
    {
        await using var server = await ZendeskServer.StartAsync();
        using var caller = new Caller(server);
        for (var count = 0; count < 25; count++)
        {
            await caller.StatusAsync(Me);
        }

        var error = Assert.Throws<RequestExpectationException>(() => server.Requests.ShouldHaveAsked(Me, times: 1));

        Assert.StartsWith($"{Me} was asked for 25 times, expected were 1.", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("and 5 more", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Requests_ThatNeverCame_AreNoProof()
    {
        Assert.Throws<RequestExpectationException>(() => RequestExpectations.ShouldAllBeAuthenticated([]));
        Assert.Throws<RequestExpectationException>(() => RequestExpectations.ShouldAllBeReads([]));
    }

    [Fact]
    public async Task Requests_KeepTheirTimeByTheClock()
    {
        var clock = new ManualClock(DateTimeOffset.UnixEpoch);
        await using var server = await ZendeskServer.StartAsync(z => z.WithClock(clock));
        using var caller = new Caller(server);
        await caller.StatusAsync(Me);
        clock.Advance(TimeSpan.FromSeconds(90));
        await caller.StatusAsync(Me);

        Assert.Equal([0, 90], server.Requests.Select(request => request.At.ToUnixTimeSeconds()));
    }
}
