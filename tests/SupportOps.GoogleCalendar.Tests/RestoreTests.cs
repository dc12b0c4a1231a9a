using System.Net;
using SupportOps.Scheduling;
using SupportOps.Testing.GoogleCalendar;

namespace SupportOps.GoogleCalendar.Tests;

public sealed class RestoreTests : CalendarTest
{
    private static readonly CalendarEntry Entry = Calendars.Entry();

    [Theory]
    [InlineData(RemovedEntryView.Whole)]
    [InlineData(RemovedEntryView.IdAndStatus)]
    [InlineData(RemovedEntryView.IdAlone)]
    public async Task Entry_ThatWasRemoved_IsWholeAgain(RemovedEntryView view)
    {
        Server.Now(g => g.ShowsRemovedEntries(view));
        await Client.RemoveAsync(Calendars.Tombstone());

        Assert.Equal(EntryChange.Restored, await Client.RestoreAsync(Entry));

        var restored = Assert.Single(Served.Entries);
        Assert.Equal(
            (Entry.Summary, Entry.Description, Entry.Start),
            (restored.Summary, restored.Description, restored.Start));
        Assert.Equal(Entry.SourceUri, restored.PrivateProperties["supportopsUri"]);
    }

    [Fact]
    public async Task Entry_ThatNeverWas_IsAdded()
    {
        Assert.Equal(EntryChange.Added, await Client.RestoreAsync(Entry));

        Assert.Single(Served.Entries);
    }

    [Fact]
    public async Task Entry_ThatIsThere_IsLeftAsItIs()
    {
        await Client.AddAsync(Entry);

        Assert.Equal(EntryChange.Unchanged, await Client.RestoreAsync(Entry));
        Assert.Equal(EntryChange.Updated, await Client.RestoreAsync(Entry with { Summary = "Moved" }));
    }

    [Fact]
    public async Task Entry_RemovedAgainWhileItIsCorrected_IsRestored()
    {
        await Client.AddAsync(Entry);
        using var http = new HttpClient(new BeforeRequest(HttpMethod.Patch, () => Served.Remove(Entry.Id.Value)));
        using var client = Calendars.ClientOf(Server, Clock, http: http);

        Assert.Equal(EntryChange.Restored, await client.RestoreAsync(Entry with { Summary = "Moved" }));

        Assert.Equal("Moved", Assert.Single(Served.Entries).Summary);
    }

    [Fact]
    public async Task Entry_ThatGoogleNoLongerLetsChange_IsATypedErrorThatSaysWhatToDo()
    {
        await Client.RemoveAsync(Calendars.Tombstone());
        Server.Now(g => g.RefusesRestoring());

        var error = await Assert.ThrowsAsync<SupportOpsApiException>(() => Client.RestoreAsync(Entry));

        Assert.Equal(HttpStatusCode.Forbidden, error.Status);
        Assert.Contains("by hand", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Entry_WhoseIdIsTakenAndNeverShown_IsATypedError()
    {
        Server.Now(g => g.ShowsRemovedEntries(RemovedEntryView.Nothing));
        await Client.RemoveAsync(Calendars.Tombstone());

        var error = await Assert.ThrowsAsync<SupportOpsApiException>(() => Client.RestoreAsync(Entry));

        Assert.Contains("not restored", error.Message, StringComparison.Ordinal);
    }
}
