using System.Text.Json.Nodes;
using SupportOps.Testing.Zendesk;

namespace SupportOps.Testing.Tests.Zendesk;

public sealed class UserExportTests
{
    private static readonly DateTimeOffset Start = new(2026, 2, 1, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Export_FromTheStart_HasEveryRoleAndEnds()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.Agents(2).EndUser());
        using var caller = new Caller(server);

        var page = await caller.GetAsync(Caller.Export);

        Assert.Equal("1001,1002,1003", Caller.IdsOf(page));
        Assert.True((bool)page["end_of_stream"]!);
        Assert.Null(page["before_cursor"]);
        Assert.Null(page["before_url"]);
        Assert.StartsWith(
            $"{server.Url}api/v2/incremental/users/cursor.json?cursor=", (string?)page["after_url"],
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_InPages_GoesOnAtTheCursor()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.Agents(5));
        using var caller = new Caller(server);

        var first = await caller.GetAsync(Caller.Export + "&per_page=3");
        var second = await NextAsync(caller, first);

        Assert.Equal(("1001,1002,1003", false), (Caller.IdsOf(first), (bool)first["end_of_stream"]!));
        Assert.Equal(("1004,1005", true), (Caller.IdsOf(second), (bool)second["end_of_stream"]!));
    }

    [Fact]
    public async Task Export_AfterItsEnd_HasOnlyWhatChangedSince()
    {
        var clock = new ManualClock(Start);
        await using var server = await ZendeskServer.StartAsync(z => z.WithClock(clock).Agents(4));
        using var caller = new Caller(server);
        var end = await caller.GetAsync(Caller.Export);
        server.Change(1003, a => a.Suspended());
        server.Remove(1001);
        server.Change(1003, a => a.Named("Again"));
        var added = server.Add();

        var since = await NextAsync(caller, end);
        var nothing = await NextAsync(caller, since);

        Assert.Equal($"1001,1003,{added.Id}", Caller.IdsOf(since));
        Assert.False((bool)since["users"]![0]!["active"]!);
        Assert.Equal("Again", (string?)since["users"]![1]!["name"]);
        Assert.Equal((string.Empty, true), (Caller.IdsOf(nothing), (bool)nothing["end_of_stream"]!));
        Assert.Equal(Caller.CursorOf(since), Caller.CursorOf(nothing));
    }

    [Fact]
    public async Task Export_FromATime_HasWhatChangedThenOrLater()
    {
        var clock = new ManualClock(Start);
        await using var server = await ZendeskServer.StartAsync(z => z.WithClock(clock).Agents(3));
        using var caller = new Caller(server);
        server.Change(1002, a => a.Suspended());

        Assert.Equal("1002", Caller.IdsOf(await caller.GetAsync(From(Start))));
        Assert.Equal(string.Empty, Caller.IdsOf(await caller.GetAsync(From(Start.AddSeconds(1)))));
    }

    [Theory]
    [InlineData("/api/v2/incremental/users/cursor")]
    [InlineData("/api/v2/incremental/users/cursor?start_time=yesterday")]
    [InlineData("/api/v2/incremental/users/cursor?cursor=nonsense")]
    public async Task Export_AskedForWrongly_IsRefused(string path)
    {
        await using var server = await ZendeskServer.StartAsync();
        using var caller = new Caller(server);

        Assert.Equal(400, await caller.StatusAsync(path));
    }

    [Fact]
    public async Task Export_ForAnAgent_IsForbidden()
    {
        await using var server = await ZendeskServer.StartAsync(z => z
            .Agent(a => a.Email("ada@x.test")).Agent(a => a.Email("boss@x.test").Administrator()));
        using var agent = new Caller(server, "ada@x.test");
        using var administrator = new Caller(server, "boss@x.test");

        Assert.Equal(403, await agent.StatusAsync(Caller.Export));
        Assert.Equal(200, await administrator.StatusAsync(Caller.Export));
    }

    [Fact]
    public async Task Export_MoreThanTenTimesAMinute_IsRateLimitedWhileTheAccountIsNot()
    {
        var clock = new ManualClock(Start);
        await using var server = await ZendeskServer.StartAsync(z => z.WithClock(clock));
        using var caller = new Caller(server);
        for (var count = 0; count < 10; count++)
        {
            Assert.Equal(200, await caller.StatusAsync(Caller.Export));
        }

        clock.Advance(TimeSpan.FromSeconds(20));
        using var refused = await caller.AskAsync(Caller.Export);
        clock.Advance(TimeSpan.FromSeconds(40));

        Assert.Equal((429, 40), ((int)refused.StatusCode, refused.Headers.RetryAfter?.Delta?.TotalSeconds));
        Assert.Equal("689", Assert.Single(refused.Headers.GetValues("x-rate-limit-remaining")));
        Assert.Equal(200, await caller.StatusAsync(Caller.Export));
    }

    [Theory]
    [InlineData(1, 429)]
    [InlineData(null, 200)]
    public async Task Limit_OfTheExport_CanBeSetOrLeftOut(int? limit, int status)
    {
        await using var server = await ZendeskServer.StartAsync(z => z.ExportRequestsPerMinute(limit));
        using var caller = new Caller(server);
        for (var count = 0; count < 11; count++)
        {
            await caller.StatusAsync(Caller.Export);
        }

        Assert.Equal(status, await caller.StatusAsync(Caller.Export));
    }

    private static string From(DateTimeOffset time) => FormattableString.Invariant(
        $"/api/v2/incremental/users/cursor?start_time={time.ToUnixTimeSeconds()}");

    private static Task<JsonNode> NextAsync(Caller caller, JsonNode page) => caller.GetAsync(
        $"/api/v2/incremental/users/cursor?cursor={Uri.EscapeDataString(Caller.CursorOf(page)!)}");
}
