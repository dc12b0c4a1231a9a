using SupportOps.Testing.GoogleCalendar;

namespace SupportOps.Testing.Tests.GoogleCalendar;

public sealed class RemovedEntryTests
{
    [Fact]
    public async Task Removed_StaysKnownAndItsIdStaysTaken()
    {
        await using var server = await CalendarCaller.StartAsync();
        using var caller = new CalendarCaller(server);
        await caller.InsertAsync();

        var (first, nothing) = await caller.EntryAsync("DELETE");
        var (second, gone) = await caller.EntryAsync("DELETE");
        var (again, _) = await caller.InsertAsync();
        var (read, shown) = await caller.EntryAsync("GET");

        Assert.Equal((204, 410, 409, 200), (first, second, again, read));
        Assert.Null(nothing);
        Assert.Equal("deleted", CalendarCaller.ReasonOf(gone));
        Assert.Equal(("cancelled", "Call"), ((string?)shown!["status"], (string?)shown["summary"]));
        Assert.Empty(server.Calendar(CalendarCaller.Calendar).Entries);
        Assert.Single(server.Calendar(CalendarCaller.Calendar).RemovedEntries);
    }

    [Fact]
    public async Task Delete_OfWhatNeverWas_IsNotFound()
    {
        await using var server = await CalendarCaller.StartAsync();
        using var caller = new CalendarCaller(server);

        Assert.Equal(404, (await caller.EntryAsync("DELETE")).Status);
    }

    [Theory]
    [InlineData(RemovedEntryView.IdAndStatus, 200, "etag,id,kind,status")]
    [InlineData(RemovedEntryView.IdAlone, 200, "id,kind")]
    [InlineData(RemovedEntryView.Nothing, 404, "error")]
    public async Task Removed_AfterAWhile_IsShownAsChosen(RemovedEntryView view, int status, string members)
    {
        var clock = new ManualClock(DateTimeOffset.UnixEpoch);
        await using var server = await CalendarCaller.StartAsync(g => g
            .WithClock(clock).ShowsRemovedEntriesLater(view, TimeSpan.FromDays(30)));
        using var caller = new CalendarCaller(server);
        await caller.InsertAsync();
        await caller.EntryAsync("DELETE");
        clock.Advance(TimeSpan.FromDays(29));
        var (_, early) = await caller.EntryAsync("GET");
        clock.Advance(TimeSpan.FromDays(1));

        var (late, shown) = await caller.EntryAsync("GET");

        Assert.Equal("Call", (string?)early!["summary"]);
        Assert.Equal(status, late);
        Assert.Equal(
            members,
            string.Join(',', shown!.AsObject().Select(pair => pair.Key).Order(StringComparer.Ordinal)));
        Assert.Equal((409, 410), ((await caller.InsertAsync()).Status, (await caller.EntryAsync("DELETE")).Status));
    }

    [Theory]
    [InlineData("PATCH", """{"status":"confirmed"}""")]
    [InlineData("PUT", """{"status":"confirmed","start":{"date":"2026-01-01"},"end":{"date":"2026-01-02"}}""")]
    public async Task Restoring_MakesItStandAgain(string method, string json)
    {
        await using var server = await CalendarCaller.StartAsync();
        using var caller = new CalendarCaller(server);
        await caller.InsertAsync();
        await caller.EntryAsync("DELETE");

        var (status, body) = await caller.EntryAsync(method, json);

        Assert.Equal((200, "confirmed"), (status, (string?)body!["status"]));
        Assert.Single(server.Calendar(CalendarCaller.Calendar).Entries);
    }

    [Fact]
    public async Task Patch_OfARemovedEntryWithoutAStatus_DoesNotRestoreIt()
    {
        await using var server = await CalendarCaller.StartAsync();
        using var caller = new CalendarCaller(server);
        await caller.InsertAsync();
        await caller.EntryAsync("DELETE");

        var (status, body) = await caller.EntryAsync("PATCH", """{"summary":"New"}""");

        Assert.Equal((200, "cancelled"), (status, (string?)body!["status"]));
        Assert.Empty(server.Calendar(CalendarCaller.Calendar).Entries);
    }

    [Fact]
    public async Task Restoring_ThatIsRefused_IsForbidden()
    {
        await using var server = await CalendarCaller.StartAsync(g => g.RefusesRestoring());
        using var caller = new CalendarCaller(server);
        await caller.InsertAsync();
        server.Calendar(CalendarCaller.Calendar).Remove(CalendarCaller.Id);

        var (status, body) = await caller.EntryAsync("PATCH", """{"status":"confirmed"}""");

        Assert.Equal((403, "forbidden"), (status, CalendarCaller.ReasonOf(body)));
        Assert.Empty(server.Calendar(CalendarCaller.Calendar).Entries);
    }

    [Fact]
    public async Task People_CanAddAndRemove()
    {
        await using var server = await CalendarCaller.StartAsync();
        var calendar = server.Calendar(CalendarCaller.Calendar);
        var added = calendar.Add(CalendarCaller.Call(id: null));

        calendar.Remove(added.Id);

        Assert.True(calendar.Find(added.Id)?.IsRemoved);
        Assert.Throws<ArgumentException>(() => calendar.Remove(added.Id));
        Assert.Throws<ArgumentException>(() => calendar.Add("{}"));
    }
}
