using SupportOps.Testing.Zendesk;

namespace SupportOps.Testing.Tests.Zendesk;

public sealed class ChangesTests
{
    private static readonly ManualClock Clock = new(new DateTimeOffset(2026, 2, 1, 9, 30, 0, TimeSpan.Zero));

    [Fact]
    public async Task Account_ChangedWhileRunning_AnswersWithTheChange()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.WithClock(Clock).Agents(3));
        using var caller = new Caller(server);
        await caller.GetAsync(Caller.Staff);

        var added = server.Add(a => a.Named("Late Comer").Administrator());
        server.Remove(1002);
        server.Change(1003, a => a.Suspended().Named("Renamed"));
        var users = (await caller.GetAsync(Caller.Staff))["users"]!.AsArray();

        Assert.Equal([1001, 1003, added.Id], users.Select(user => (long)user!["id"]!));
        Assert.True((bool)users[1]!["suspended"]!);
        Assert.Equal("Renamed", (string?)users[1]!["name"]);
        Assert.Equal("admin", (string?)users[2]!["role"]);
        Assert.Equal("2026-01-05T08:00:00Z", (string?)users[0]!["updated_at"]);
        Assert.Equal("2026-02-01T09:30:00Z", (string?)users[1]!["updated_at"]);
    }

    [Fact]
    public async Task Change_OfTheRole_MovesTheUserBetweenListings()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.Agents(2).EndUser());
        using var caller = new Caller(server);
        Assert.Equal("1001,1002", await caller.WalkAsync());

        server.Change(1001, a => a.Role("end-user"));
        server.Change(1003, a => a.Role("agent"));

        Assert.Equal("1002,1003", await caller.WalkAsync());
    }

    [Fact]
    public async Task Change_WhileTheClockStandsStill_StillMovesTheTimeOfTheRecord()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.WithClock(Clock).Agent());

        var times = Enumerable.Range(0, 3).Select(_ => server.Change(1001, a => a.Suspended()).UpdatedAt).ToList();

        Assert.Equal(times.Order(), times);
        Assert.Equal(3, times.Distinct().Count());
    }

    [Fact]
    public async Task Changes_OfNobody_AreRefused()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.Agent());

        Assert.Throws<ArgumentException>(() => server.Remove(7));
        Assert.Throws<ArgumentException>(() => server.Change(7, a => a.Suspended()));
        Assert.Throws<ArgumentException>(() => server.Change(1001, a => a.Id(7)));
        Assert.Throws<ArgumentException>(() => server.Add(a => a.Id(1001)));
    }

    [Fact]
    public async Task Changes_FromManyThreads_AreAllKept()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.Agents(50));
        using var caller = new Caller(server);

        await Parallel.ForEachAsync(Enumerable.Range(0, 50), async (number, _) =>
        {
            server.Add();
            server.Remove(1001 + number);
            await caller.GetAsync(Caller.Staff);
        });

        Assert.Equal(string.Join(',', Enumerable.Range(1051, 50)), await caller.WalkAsync());
    }

    [Fact]
    public async Task Id_PlantedByHand_IsNotGivenAgain()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.Agent(a => a.Id(1002)).Agent().Agent());

        Assert.Equal(1005, server.Add().Id);
    }
}
