using SupportOps.Testing.Zendesk;

namespace SupportOps.Testing.Tests.Zendesk;

public sealed class ViewTests
{
    private static readonly DateTimeOffset Start = new(2026, 2, 1, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("/api/v2/views?page[size]=10", "25,26,27,28")]
    [InlineData("/api/v2/views?active=true&page[size]=10", "25,27,28")]
    [InlineData("/api/v2/views?active=false", "26")]
    [InlineData("/api/v2/views.json?active=true", "25,27,28")]
    public async Task Views_AskedFor_AreThoseTheAskerSees(string path, string ids)
    {
        await using var server = await StartAsync();
        using var caller = new Caller(server);

        var page = await caller.GetAsync(path);

        Assert.Equal(ids, string.Join(',', page["views"]!.AsArray().Select(view => (long)view!["id"]!)));
    }

    [Fact]
    public async Task View_AskedForById_SaysWhoSeesIt()
    {
        await using var server = await StartAsync();
        using var caller = new Caller(server);

        var everybody = (await caller.GetAsync("/api/v2/views/25"))["view"]!;
        var groups = (await caller.GetAsync("/api/v2/views/27.json"))["view"]!["restriction"]!;
        var mine = (await caller.GetAsync("/api/v2/views/28"))["view"]!["restriction"]!;

        Assert.Null(everybody["restriction"]);
        Assert.Equal(
            ("All", true, 4),
            ((string)everybody["title"]!, (bool)everybody["active"]!, (int)everybody["position"]!));
        Assert.Equal(("Group", 7L, "[7,8]"),
            ((string)groups["type"]!, (long)groups["id"]!, groups["ids"]!.ToJsonString()));
        Assert.Equal(("User", 1L), ((string)mine["type"]!, (long)mine["id"]!));
        Assert.Equal(404, await caller.StatusAsync("/api/v2/views/29"));
    }

    [Fact]
    public async Task Counts_OfSeveralViews_LeaveOutWhatTheAskerDoesNotSee()
    {
        await using var server = await StartAsync();
        using var caller = new Caller(server);

        var counts = (await caller.GetAsync("/api/v2/views/count_many.json?ids=25,27,29,28,77"))["view_counts"]!;

        Assert.Equal(
            [(25, 3, true), (27, 719, false), (28, (int?)null, false)],
            counts.AsArray().Select(count => ((int)count!["view_id"]!, (int?)count["value"], (bool)count["fresh"]!)));
        Assert.Equal(["3", "~700", "..."], counts.AsArray().Select(count => (string)count!["pretty"]!));
    }

    [Fact]
    public async Task Counts_OfMoreThanTwentyViews_AreRefused()
    {
        await using var server = await StartAsync();
        using var caller = new Caller(server);
        var ids = string.Join(',', Enumerable.Range(1, 21));

        Assert.Equal(400, await caller.StatusAsync($"/api/v2/views/count_many?ids={ids}"));
    }

    [Theory]
    [InlineData("/api/v2/views/count_many?ids=25", 6, 5)]
    [InlineData("/api/v2/views/25/count", 5, 1)]
    public async Task Counts_BeyondTheirLimit_AreRefusedUntilItIsOver(string path, int limit, int minutes)
    {
        var clock = new ManualClock(Start);
        await using var server = await StartAsync(z => z.WithClock(clock));
        using var caller = new Caller(server);
        for (var request = 0; request < limit; request++)
        {
            Assert.Equal(200, await caller.StatusAsync(path));
        }

        clock.Advance(TimeSpan.FromMinutes(minutes) - TimeSpan.FromSeconds(1));
        using var refusal = await caller.AskAsync(path);
        clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal((429, "1"), ((int)refusal.StatusCode, refusal.Headers.RetryAfter?.ToString()));
        Assert.Equal(200, await caller.StatusAsync(path));
    }

    [Fact]
    public async Task LimitOfCounts_CanBeLifted()
    {
        await using var server = await StartAsync(z => z.CountRequestsPerFiveMinutes(limit: null));
        using var caller = new Caller(server);

        for (var request = 0; request < 10; request++)
        {
            Assert.Equal(200, await caller.StatusAsync("/api/v2/views/count_many?ids=25"));
        }
    }

    [Fact]
    public async Task View_WithTheIdOfAnother_IsRefused() => await Assert.ThrowsAsync<ArgumentException>(
        () => ZendeskServer.StartAsync(z => z.View("a", v => v.Id(1)).View("b", v => v.Id(1))));

    private static Task<ZendeskServer> StartAsync(Action<ZendeskServerBuilder>? more = null) =>
        ZendeskServer.StartAsync(z =>
        {
            z.Tickets(3)
                .View("All", v => v.Id(25).Position(4))
                .View("Out of use", v => v.Id(26).Inactive())
                .View("Groups", v => v.Id(27).ForGroups(7, 8).LastCounted(719))
                .View("Mine", v => v.Id(28).PersonalOf(1).StillCounting())
                .View("Somebody's", v => v.Id(29).PersonalOf(1001));
            more?.Invoke(z);
        });
}
