using SupportOps.Testing.Zendesk;

namespace SupportOps.Testing.Tests.Zendesk;

/// <summary>Listings of an account that changes while they are read.</summary>
public sealed class MovingListTests
{
    [Fact]
    public async Task User_RemovedBeforeItsPage_IsInNoPage()
    {
        await using var server = await StartAsync(z => z.BeforePage(2, account => account.Remove(1003)));
        using var caller = new Caller(server);

        Assert.Equal("1001,1002|1004,1005", await caller.WalkAsync());
    }

    [Fact]
    public async Task User_RemovedAfterItsPage_LeavesTheNextPageAsItWas()
    {
        await using var server = await StartAsync(z => z.BeforePage(2, account => account.Remove(1001)));
        using var caller = new Caller(server);

        Assert.Equal("1001,1002|1003,1004|1005", await caller.WalkAsync());
    }

    [Fact]
    public async Task Account_ChangedBeforeAPage_IsChangedOnce()
    {
        await using var server = await StartAsync(z => z
            .BeforePage(3, account => account.Add())
            .BeforePage(2, account => account.Change(1003, a => a.Role("end-user")))
            .BeforePage(2, account => account.Change(1004, a => a.Named("Renamed")))
            .Page(2).FailsOnce(503));
        using var caller = new Caller(server);
        var first = await caller.GetAsync(Caller.Staff);
        await Assert.ThrowsAsync<HttpRequestException>(() => caller.NextAsync(first));

        var second = await caller.NextAsync(first);
        var third = await caller.NextAsync(second);

        Assert.Equal("1004,1005", Caller.IdsOf(second));
        Assert.Equal("Renamed", (string?)second["users"]![0]!["name"]);
        Assert.Equal("1006", Caller.IdsOf(third));
        Assert.Equal("1001,1002|1004,1005|1006", await caller.WalkAsync());
    }

    [Fact]
    public async Task User_OnTwoPages_IsTheSameRecordTwice()
    {
        await using var server = await StartAsync(z => z.Page(2).AlsoHolds(1002));
        using var caller = new Caller(server);

        var second = await caller.NextAsync(await caller.GetAsync(Caller.Staff));

        Assert.Equal("1002,1003,1004", Caller.IdsOf(second));
        Assert.Equal($"{server.Url}api/v2/users/1002.json", (string?)second["users"]![0]!["url"]);
    }

    [Fact]
    public async Task NumberedPages_OfAShrinkingList_MissAUser()
    {
        await using var server = await StartAsync(z => z.BeforePage(2, account => account.Remove(1001)));
        using var caller = new Caller(server);

        var first = await caller.GetAsync("/api/v2/users?per_page=2");
        var second = await caller.GetAsync(new Uri((string)first["next_page"]!).PathAndQuery);

        Assert.Equal(("1001,1002", "1004,1005"), (Caller.IdsOf(first), Caller.IdsOf(second)));
    }

    [Fact]
    public async Task Export_ThatIsOvertaken_HasTheChangeOnALaterPage()
    {
        await using var server = await StartAsync(z => z
            .BeforeExportPage(2, account => account.Change(1001, a => a.Suspended())));
        using var caller = new Caller(server);
        var ids = new List<string>();
        var page = await caller.GetAsync(Caller.Export);
        ids.Add(Caller.IdsOf(page));
        while (!(bool)page["end_of_stream"]!)
        {
            page = await caller.GetAsync(
                $"/api/v2/incremental/users/cursor?cursor={Uri.EscapeDataString(Caller.CursorOf(page)!)}");
            ids.Add(Caller.IdsOf(page));
        }

        Assert.Equal(["1001,1002", "1003,1004", "1005,1001"], ids);
    }

    private static Task<ZendeskServer> StartAsync(Func<ZendeskServerBuilder, ZendeskServerBuilder> change) =>
        ZendeskServer.StartAsync(z => change(z.Agents(5).PageSizeAtMost(2)));
}
