using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using SupportOps.Testing.GoogleCalendar;

namespace SupportOps.Testing.Tests.GoogleCalendar;

public sealed class EntryListingTests
{
    [Theory]
    [InlineData("", "aaaaa,bbbbb")]
    [InlineData("?showDeleted=true", "aaaaa,bbbbb,ccccc")]
    [InlineData("?timeMin=2026-03-01T11:30:00Z", "bbbbb")]
    [InlineData("?timeMin=2026-03-01T09:30:00Z", "bbbbb")]
    [InlineData("?timeMax=2026-03-01T09:00:01Z", "aaaaa")]
    [InlineData("?timeMax=2026-03-01T09:00:00Z", "")]
    [InlineData("?privateExtendedProperty=by%3Dus", "bbbbb")]
    [InlineData("?privateExtendedProperty=by%3Dus&privateExtendedProperty=n%3D2", "")]
    public async Task List_ShowsWhatIsAskedFor(string query, string ids)
    {
        await using var server = await CalendarCaller.StartAsync();
        using var caller = new CalendarCaller(server);
        await caller.InsertAsync("aaaaa");
        var calendar = server.Calendar(CalendarCaller.Calendar);
        calendar.Add(
            """
            {"id":"bbbbb","start":{"dateTime":"2026-03-01T11:00:00Z"},"end":{"dateTime":"2026-03-01T12:00:00Z"},
             "extendedProperties":{"private":{"by":"us","n":"1"}}}
            """);
        await caller.InsertAsync("ccccc");
        calendar.Remove("ccccc");

        Assert.Equal(ids, IdsOf(await caller.GetAsync(CalendarCaller.Events + query)));
    }

    [Theory]
    [InlineData("?timeMin=2026-03-01")]
    [InlineData("?timeMax=2026-03-01T09:00:00")]
    [InlineData("?orderBy=startTime")]
    [InlineData("?maxResults=0")]
    [InlineData("?pageToken=strange")]
    [InlineData("?privateExtendedProperty=by")]
    public async Task List_WithAStrangeParameter_IsRefused(string query)
    {
        await using var server = await CalendarCaller.StartAsync();
        using var caller = new CalendarCaller(server);

        var (status, body) = await caller.SendAsync("GET", CalendarCaller.Events + query);

        Assert.Equal((400, "invalidParameter"), (status, CalendarCaller.ReasonOf(body)));
    }

    [Fact]
    public async Task List_ShowsRemovedEntriesAsChosen()
    {
        await using var server = await CalendarCaller.StartAsync(g => g
            .ShowsRemovedEntries(RemovedEntryView.IdAndStatus));
        using var caller = new CalendarCaller(server);
        await caller.InsertAsync();
        await caller.EntryAsync("DELETE");

        var page = await caller.GetAsync(CalendarCaller.Events + "?showDeleted=true");

        var entry = Assert.Single(page["items"]!.AsArray());
        Assert.Equal(("cancelled", null), ((string?)entry!["status"], entry["summary"]));
    }

    [Fact]
    public async Task Pages_OfAnySize_HoldEveryEntryOnce()
    {
        await using var server = await CalendarCaller.StartAsync();
        using var caller = new CalendarCaller(server);
        for (var count = 0; count < 7; count++)
        {
            await caller.InsertAsync(id: null);
        }

        var all = server.Calendar(CalendarCaller.Calendar).Entries.Select(entry => entry.Id).ToList();
        Prop.ForAll(Gen.Choose(1, 9).ToArbitrary(), size => string.Join(',', all) == Walk(caller, size))
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public async Task Page_CanBeMadeToFail()
    {
        await using var server = await CalendarCaller.StartAsync(g => g
            .PageSizeAtMost(1).Page(CalendarCaller.Calendar, 2).FailsOnce(500));
        using var caller = new CalendarCaller(server);
        await caller.InsertAsync("aaaaa");
        await caller.InsertAsync("bbbbb");
        var first = await caller.GetAsync(CalendarCaller.Events);
        var second = $"{CalendarCaller.Events}?pageToken={first["nextPageToken"]}";

        Assert.Equal("backendError", CalendarCaller.ReasonOf((await caller.SendAsync("GET", second)).Body));
        Assert.Equal("bbbbb", IdsOf(await caller.GetAsync(second)));
    }

    private static string Walk(CalendarCaller caller, int size)
    {
        var ids = new List<string>();
        string? token = null;
        do
        {
            var page = caller.GetAsync(
                $"{CalendarCaller.Events}?maxResults={size}&pageToken={token}").GetAwaiter().GetResult();
            ids.Add(IdsOf(page));
            token = (string?)page["nextPageToken"];
        }
        while (token is not null && ids.Count < 20);

        return string.Join(',', ids);
    }

    private static string IdsOf(JsonNode page) =>
        string.Join(',', page["items"]!.AsArray().Select(entry => (string?)entry!["id"]));
}
