using SupportOps.Scheduling;
using SupportOps.Testing.GoogleCalendar;

namespace SupportOps.GoogleCalendar.Tests;

public sealed class RemoveTests : CalendarTest
{
    private static readonly CalendarEntry Entry = Calendars.Entry();
    private static readonly EntryTombstone Tombstone = Calendars.Tombstone();

    [Fact]
    public async Task Entry_ThatIsThere_IsRemoved()
    {
        await Client.AddAsync(Entry);

        Assert.Equal(EntryChange.Removed, await Client.RemoveAsync(Tombstone));

        Assert.Empty(Served.Entries);
    }

    [Fact]
    public async Task Entry_ThatNeverWas_LeavesATombstoneThatStopsALateCreation()
    {
        Assert.Equal(EntryChange.NothingToRemove, await Client.RemoveAsync(Tombstone));
        Assert.Equal(EntryChange.StaysRemoved, await Client.AddAsync(Entry));

        Assert.Empty(Served.Entries);
        Assert.Equal(Tombstone.Id.Value, Assert.Single(Served.RemovedEntries).Id);
    }

    [Theory]
    [InlineData(RemovedEntryView.Whole)]
    [InlineData(RemovedEntryView.Nothing)]
    public async Task Entry_RemovedTwice_IsNothingToRemove(RemovedEntryView view)
    {
        Server.Now(g => g.ShowsRemovedEntries(view));
        await Client.AddAsync(Entry);
        await Client.RemoveAsync(Tombstone);

        Assert.Equal(EntryChange.NothingToRemove, await Client.RemoveAsync(Tombstone));
    }

    [Fact]
    public async Task Entry_CreatedBetweenLookAndTombstone_IsRemoved()
    {
        using var http = new HttpClient(new BeforeRequest(HttpMethod.Post, AddByAnotherReplica));
        using var client = Calendars.ClientOf(Server, Clock, http: http);

        Assert.Equal(EntryChange.Removed, await client.RemoveAsync(Tombstone));

        Assert.Empty(Served.Entries);
    }

    [Fact]
    public async Task Id_ThatIsTakenAndNeverShown_IsNothingToRemove()
    {
        Server.Now(g => g.Method("DELETE").Fails(404));
        await Client.AddAsync(Entry);

        Assert.Equal(EntryChange.NothingToRemove, await Client.RemoveAsync(Tombstone));
    }

    [Fact]
    public async Task Tombstone_ThatCannotBeDeleted_IsAnErrorSoThatTheRemovalIsRepeated()
    {
        Server.Now(g => g.Method("DELETE").Times(2).Fails(404));

        await Assert.ThrowsAsync<SupportOpsApiException>(() => Client.RemoveAsync(Tombstone));
        Assert.Equal(EntryChange.Removed, await Client.RemoveAsync(Tombstone));

        Assert.Empty(Served.Entries);
    }

    [Fact]
    public async Task Removal_WhoseAnswerWasLost_IsDone()
    {
        await Client.AddAsync(Entry);
        Server.Now(g => g.Method("DELETE").Once.LosesTheAnswer());

        Assert.Equal(EntryChange.NothingToRemove, await Client.RemoveAsync(Tombstone));

        Assert.Empty(Served.Entries);
    }

    private void AddByAnotherReplica() => Served.Add(
        $$"""
        { "id": "{{Entry.Id.Value}}", "summary": "Support call",
          "start": { "dateTime": "2026-03-02T12:00:00Z" }, "end": { "dateTime": "2026-03-02T12:30:00Z" } }
        """);
}
