using SupportOps.Scheduling;
using SupportOps.Testing.GoogleCalendar;

namespace SupportOps.GoogleCalendar.Tests;

public sealed class MoveTests : CalendarTest
{
    private static readonly CalendarEntry Entry = Calendars.Entry();

    [Fact]
    public async Task Entry_IsFoundByItsIdWhateverItsTime()
    {
        Assert.Equal(EntryStanding.Absent, await Client.FindAsync(Entry.Id));

        await Client.AddAsync(Entry with { Start = Entry.Start.AddYears(1), End = Entry.End.AddYears(1) });

        Assert.Equal(EntryStanding.Present, await Client.FindAsync(Entry.Id));
    }

    [Fact]
    public async Task Entry_ThatMovedAway_IsToldFromOneThatWasRemoved()
    {
        await Client.AddAsync(Entry);
        var other = Calendars.Entry(Calendars.Uri + "2");
        await Client.AddAsync(other);
        Served.Remove(other.Id.Value);

        Assert.Equal(EntryChange.MovedAway, await Client.MoveAwayAsync(Entry.Id));

        Assert.Empty(Served.Entries);
        Assert.Equal(EntryStanding.MovedAway, await Client.FindAsync(Entry.Id));
        Assert.Equal(EntryStanding.Removed, await Client.FindAsync(other.Id));
    }

    [Fact]
    public async Task Entry_ThatMovedAway_ComesBackWholeWhenItIsAdded()
    {
        await Client.AddAsync(Entry);
        await Client.MoveAwayAsync(Entry.Id);

        Assert.Equal(EntryChange.Added, await Client.AddAsync(Entry));

        Assert.Equal(Entry.Summary, Assert.Single(Served.Entries).Summary);
        Assert.Equal(EntryChange.Unchanged, await Client.AddAsync(Entry));
        Served.Remove(Entry.Id.Value);
        Assert.Equal(EntryChange.StaysRemoved, await Client.AddAsync(Entry));
    }

    [Fact]
    public async Task Entry_ThatIsNotThere_IsNotMovedAndItsIdStaysFree()
    {
        Assert.Equal(EntryChange.NothingToRemove, await Client.MoveAwayAsync(Entry.Id));

        Assert.Equal(EntryChange.Added, await Client.AddAsync(Entry));
    }

    [Fact]
    public async Task Move_ThatEndedBetweenItsTwoSteps_IsFinishedOrTakenBack()
    {
        await Client.AddAsync(Entry);
        Server.Now(g => g.Method("DELETE").FailsOnce(400));
        await Assert.ThrowsAsync<SupportOpsApiException>(() => Client.MoveAwayAsync(Entry.Id));

        Assert.Equal(EntryChange.Updated, await Client.AddAsync(Entry));
        Served.Remove(Entry.Id.Value);
        Assert.Equal(EntryStanding.Removed, await Client.FindAsync(Entry.Id));
    }

    [Fact]
    public async Task Entry_ThatSomebodyRemovesDuringTheMove_StaysRemoved()
    {
        await Client.AddAsync(Entry);
        using var http = new HttpClient(new BeforeRequest(HttpMethod.Patch, () => Served.Remove(Entry.Id.Value)));
        using var client = Calendars.ClientOf(Server, Clock, http: http);

        Assert.Equal(EntryChange.NothingToRemove, await client.MoveAwayAsync(Entry.Id));
        Assert.Equal(EntryChange.StaysRemoved, await client.AddAsync(Entry));
    }

    [Theory]
    [InlineData(RemovedEntryView.IdAlone)]
    [InlineData(RemovedEntryView.Nothing)]
    public async Task Entry_OfWhichGoogleShowsNoMark_CountsAsRemoved(RemovedEntryView view)
    {
        Server.Now(g => g.ShowsRemovedEntries(view));
        await Client.AddAsync(Entry);
        await Client.MoveAwayAsync(Entry.Id);

        Assert.Equal(EntryChange.StaysRemoved, await Client.AddAsync(Entry));
    }

    [Fact]
    public async Task Entry_ThatGoogleNoLongerLetsComeBack_StaysRemoved()
    {
        await Client.AddAsync(Entry);
        await Client.MoveAwayAsync(Entry.Id);
        Server.Now(g => g.RefusesRestoring());

        Assert.Equal(EntryChange.StaysRemoved, await Client.AddAsync(Entry));
    }
}
