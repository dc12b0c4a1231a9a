using System.Diagnostics;
using SupportOps.Testing.Zendesk;

namespace SupportOps.Testing.Tests.Zendesk;

public sealed class UserListingTests
{
    [Theory]
    [InlineData("role=admin", "1002")]
    [InlineData("role[]=admin&role[]=end-user", "1002,1003")]
    [InlineData("permission_set=77", "1004")]
    [InlineData("role=admin&permission_set=77", "")]
    public async Task Users_Filtered_AreThoseWhoFit(string filter, string ids)
    {
        await using var server = await StartAsync();
        using var caller = new Caller(server);

        Assert.Equal(ids, Caller.IdsOf(await caller.GetAsync($"/api/v2/users?{filter}&page[size]=10")));
        Assert.Equal(ids, Caller.IdsOf(await caller.GetAsync("/api/v2/users?" + filter)));
    }

    [Fact]
    public async Task Links_OfCursorPages_ArePercentEncodedAndLeadBothWays()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.Agents(5).PageSizeAtMost(2));
        using var caller = new Caller(server);
        var second = await caller.NextAsync(await caller.GetAsync(Caller.Staff));
        var (next, previous) = ((string)second["links"]!["next"]!, (string)second["links"]!["prev"]!);

        Assert.Contains("page%5Bafter%5D=", next, StringComparison.Ordinal);
        Assert.Contains("%3D", next, StringComparison.Ordinal);
        Assert.Contains("role%5B%5D=admin&role%5B%5D=agent", next, StringComparison.Ordinal);
        Assert.Equal("1005", Caller.IdsOf(await caller.GetAsync(new Uri(next).PathAndQuery)));
        Assert.Equal("1001,1002", Caller.IdsOf(await caller.GetAsync(new Uri(previous).PathAndQuery)));
    }

    [Fact]
    public async Task NumberedPages_Beyond10000Records_AreRefused()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.Agents(10_001));
        using var caller = new Caller(server);

        var last = await caller.GetAsync("/api/v2/users?page=100&per_page=250");
        using var beyond = await caller.AskAsync(new Uri((string)last["next_page"]!).PathAndQuery);

        Assert.Equal(100, last["users"]!.AsArray().Count);
        Assert.Equal(400, (int)beyond.StatusCode);
        var body = await beyond.Content.ReadAsStringAsync();
        Assert.Contains("\"error\":\"InvalidPaginationParameter\"", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Count_OfNumberedPages_IsADayOld()
    {
        var clock = new ManualClock(new DateTimeOffset(2026, 2, 1, 9, 0, 0, TimeSpan.Zero));
        await using var server = await ZendeskServer.StartAsync(z => z.WithClock(clock).Agents(3));
        using var caller = new Caller(server);
        await caller.GetAsync("/api/v2/users");
        server.Add();

        clock.Advance(TimeSpan.FromHours(23));
        var cached = await caller.GetAsync("/api/v2/users");
        clock.Advance(TimeSpan.FromHours(1));
        var fresh = await caller.GetAsync("/api/v2/users");

        Assert.Equal((4, 3), (cached["users"]!.AsArray().Count, (int)cached["count"]!));
        Assert.Equal(4, (int)fresh["count"]!);
    }

    [Fact]
    public async Task User_AskedForById_IsFoundEvenWhenRemoved()
    {
        await using var server = await StartAsync();
        using var caller = new Caller(server);
        server.Remove(1002);

        Assert.True((bool)(await caller.GetAsync("/api/v2/users/1001.json"))["user"]!["active"]!);
        Assert.False((bool)(await caller.GetAsync("/api/v2/users/1002"))["user"]!["active"]!);
        using var missing = await caller.AskAsync("/api/v2/users/7");
        Assert.Equal(404, (int)missing.StatusCode);
        Assert.Equal(
            """{"error":"RecordNotFound","description":"Not found"}""", await missing.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Users_AskedForByManyIds_AreThoseWhoExist()
    {
        await using var server = await StartAsync();
        using var caller = new Caller(server);

        Assert.Equal(
            "1003,1001", Caller.IdsOf(await caller.GetAsync("/api/v2/users/show_many?ids=1003,7,x,1001,1003")));
        Assert.Equal(400, await caller.StatusAsync(
            "/api/v2/users/show_many.json?ids=" + string.Join(',', Enumerable.Range(1, 101))));
    }

    [Fact]
    public async Task Page_OfAHundredThousandUsers_CostsNoMoreThanItsUsers()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.Agents(100_000));
        using var caller = new Caller(server);
        await caller.GetAsync(Caller.Staff);
        var middle = await caller.GetAsync("/api/v2/users?page=100");
        Assert.Equal(100, middle["users"]!.AsArray().Count);
        var page = await caller.GetAsync(Caller.Staff);
        var watch = Stopwatch.StartNew();

        for (var count = 0; count < 100; count++)
        {
            page = await caller.NextAsync(page);
        }

        // Generous for a busy machine; a walk over all users per page takes many times as long.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"100 pages took {watch.Elapsed}.");
    }

    private static Task<ZendeskServer> StartAsync() => ZendeskServer.StartAsync(z => z
        .Agent().Agent(a => a.Administrator()).EndUser().Agent(a => a.CustomRole(77)));
}
