using SupportOps.Testing.Zendesk;

namespace SupportOps.Testing.Tests.Zendesk;

public sealed class CursorFaultTests
{
    [Fact]
    public async Task Cursors_ThatExpireByTheClock_AreFreshAgainWhenTheListingStartsOver()
    {
        var clock = new ManualClock(DateTimeOffset.UnixEpoch);
        await using var server = await StartAsync(z => z.WithClock(clock).CursorsExpireAfter(TimeSpan.FromMinutes(5)));
        using var caller = new Caller(server);
        var next = await NextPathAsync(caller);

        clock.Advance(TimeSpan.FromMinutes(5));
        var inTime = await caller.StatusAsync(next);
        clock.Advance(TimeSpan.FromSeconds(1));
        using var late = await caller.AskAsync(next);

        Assert.Equal((200, 400), (inTime, (int)late.StatusCode));
        var body = await late.Content.ReadAsStringAsync();
        Assert.Contains("\"error\":\"InvalidPaginationParameter\"", body, StringComparison.Ordinal);
        Assert.Equal("1001|1002|1003", await caller.WalkAsync());
    }

    [Fact]
    public async Task Cursors_ThatExpireByUse_LastForThatManyUses()
    {
        await using var server = await StartAsync(z => z.CursorsExpireAfterUses(2));
        using var caller = new Caller(server);
        var next = await NextPathAsync(caller);

        Assert.Equal(
            (200, 200, 400),
            (await caller.StatusAsync(next), await caller.StatusAsync(next), await caller.StatusAsync(next)));
    }

    [Fact]
    public async Task Cursor_ThatHasExpiredOnce_WorksWhenTheListingStartsOver()
    {
        await using var server = await StartAsync(z => z.Page(2).Once.CursorHasExpired());
        using var caller = new Caller(server);

        Assert.Equal(400, await caller.StatusAsync(await NextPathAsync(caller)));
        Assert.Equal("1001|1002|1003", await caller.WalkAsync());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Cursor_ThatStandsStill_GivesThePageAgain(int page)
    {
        await using var server = await StartAsync(z => z.Page(page).CursorStandsStill());
        using var caller = new Caller(server);

        var walk = await caller.WalkAsync();

        Assert.EndsWith($"100{page}|100{page}|100{page}", walk, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "1001|1002|1001|1002|1003")]
    [InlineData(2, "1001|1002|1002|1003")]
    public async Task Cursor_ThatLeadsBackOnce_RepeatsAnEarlierPage(int earlier, string walk)
    {
        await using var server = await StartAsync(z => z.Page(2).Once.CursorLeadsBackTo(earlier));
        using var caller = new Caller(server);

        Assert.Equal(walk, await caller.WalkAsync());
    }

    [Fact]
    public async Task Cursor_ThatIsMissing_LeavesMorePromised()
    {
        await using var server = await StartAsync(z => z.Page(1).HasNoCursor());
        using var caller = new Caller(server);

        var page = await caller.GetAsync(Caller.Staff);

        Assert.True((bool)page["meta"]!["has_more"]!);
        Assert.Null(Caller.CursorOf(page));
        Assert.Null(page["links"]!["next"]);
    }

    [Fact]
    public async Task Cursor_OfAnyText_StandsInThePageAndInItsLink()
    {
        await using var server = await StartAsync(z => z
            .Page(1).Once.CursorIsTooLong().Page(1).Once.CursorHasForbiddenCharacters());
        using var caller = new Caller(server);

        // Both edits are made, and the later one wins.
        var page = await caller.GetAsync(Caller.Staff);

        Assert.Equal("../a b&role=admin#\r\nx-injected: 1", Caller.CursorOf(page));
        Assert.Contains(
            Uri.EscapeDataString(Caller.CursorOf(page)!), (string?)page["links"]!["next"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cursor_ThatIsTooLong_IsLongerThan2048()
    {
        await using var server = await StartAsync(z => z.Page(1).CursorIsTooLong());
        using var caller = new Caller(server);

        Assert.Equal(2049, Caller.CursorOf(await caller.GetAsync(Caller.Staff))?.Length);
    }

    [Fact]
    public async Task LastPage_ThatPromisesMore_IsFollowedByAnEmptyOne()
    {
        await using var server = await StartAsync(z => z.EndsWithAnEmptyPage());
        using var caller = new Caller(server);

        Assert.Equal("1001|1002|1003|", await caller.WalkAsync());
    }

    [Fact]
    public async Task Link_ToAnotherHost_LeavesTheCursorRight()
    {
        var elsewhere = new Uri("http://127.0.0.2:9/api/v2/users?page%5Bafter%5D=x");
        await using var server = await StartAsync(z => z.Page(1).NextLinkGoesTo(elsewhere));
        using var caller = new Caller(server);

        var page = await caller.GetAsync(Caller.Staff);

        Assert.Equal(elsewhere.AbsoluteUri, (string?)page["links"]!["next"]);
        Assert.Equal("1002", Caller.IdsOf(await caller.NextAsync(page)));
    }

    [Fact]
    public async Task Cursors_OfTheExport_GoWrongInTheSameWords()
    {
        await using var server = await StartAsync(z => z
            .ExportPage(1).Once.HasNoCursor().ExportPage(1).Once.NextLinkGoesTo(new Uri("http://127.0.0.2:9/")));
        using var caller = new Caller(server);

        var page = await caller.GetAsync(Caller.Export);

        Assert.Null(Caller.CursorOf(page));
        Assert.Equal("http://127.0.0.2:9/", (string?)page["after_url"]);
        Assert.False((bool)page["end_of_stream"]!);
    }

    private static Task<ZendeskServer> StartAsync(Func<ZendeskServerBuilder, ZendeskServerBuilder> change) =>
        ZendeskServer.StartAsync(z => change(z.Agents(3).PageSizeAtMost(1)));

    private static async Task<string> NextPathAsync(Caller caller)
    {
        var first = await caller.GetAsync(Caller.Staff);
        return $"{Caller.Staff}&page[after]={Uri.EscapeDataString(Caller.CursorOf(first)!)}";
    }
}
