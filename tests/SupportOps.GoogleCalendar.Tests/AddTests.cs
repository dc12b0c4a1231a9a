using System.Text.Json.Nodes;
using SupportOps.Scheduling;
using SupportOps.Testing.GoogleCalendar;

namespace SupportOps.GoogleCalendar.Tests;

public sealed class AddTests : CalendarTest
{
    private static readonly CalendarEntry Entry = Calendars.Entry();

    [Fact]
    public async Task Entry_ThatIsNew_IsAddedUnderItsId()
    {
        var change = await Client.AddAsync(Entry);

        var added = Assert.Single(Served.Entries);
        Assert.Equal(EntryChange.Added, change);
        Assert.Equal(Entry.Id.Value, added.Id);
        Assert.Equal(
            (Entry.Summary, Entry.Description, Entry.Location), (added.Summary, added.Description, added.Location));
        Assert.Equal((Entry.Start, Entry.End), (added.Start, added.End));
        Assert.Equal(Entry.SourceUri, added.PrivateProperties["supportopsUri"]);
    }

    [Fact]
    public async Task Entry_ThatIsNew_InvitesAndTellsNobody()
    {
        await Client.AddAsync(Entry);

        var added = JsonNode.Parse(Assert.Single(Served.Entries).Json)!;
        Assert.Null(added["attendees"]);
        Assert.Equal("UTC", (string?)added["start"]!["timeZone"]);
        Assert.All(
            Server.Requests.Where(request => request.Path.Contains("/events", StringComparison.Ordinal)),
            request => Assert.Contains("sendUpdates=none", request.Query, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Entry_AddedTwice_IsThereOnceAndWrittenOnce()
    {
        await Client.AddAsync(Entry);
        var etag = Assert.Single(Served.Entries).ETag;

        Assert.Equal(EntryChange.Unchanged, await Client.AddAsync(Entry));

        Assert.Equal(etag, Assert.Single(Served.Entries).ETag);
    }

    [Fact]
    public async Task Entry_WithAnotherTimeAndTitle_IsCorrectedAndKeepsTheRest()
    {
        await Client.AddAsync(Entry);

        var change = await Client.AddAsync(Entry with
        {
            Summary = "Moved",
            Description = "Other",
            Start = Entry.Start.AddHours(1),
            End = Entry.End.AddHours(1),
        });

        var corrected = Assert.Single(Served.Entries);
        Assert.Equal(EntryChange.Updated, change);
        Assert.Equal(("Moved", Entry.Start.AddHours(1)), (corrected.Summary, corrected.Start));
        Assert.Equal(Entry.Description, corrected.Description);
    }

    [Fact]
    public async Task Entry_OfTheSameInstantsInAnotherZone_IsUnchanged()
    {
        await Client.AddAsync(Entry);

        var change = await Client.AddAsync(Entry with { Start = Entry.Start.ToOffset(TimeSpan.FromHours(9)) });

        Assert.Equal(EntryChange.Unchanged, change);
    }

    [Fact]
    public async Task Entry_ThatAPersonMadeAWholeDay_GetsItsTimesBack()
    {
        Served.Add(OfADay(Entry));

        Assert.Equal(EntryChange.Updated, await Client.AddAsync(Entry));

        Assert.Equal(Entry.Start, Assert.Single(Served.Entries).Start);
    }

    [Theory]
    [InlineData(RemovedEntryView.Whole)]
    [InlineData(RemovedEntryView.IdAndStatus)]
    [InlineData(RemovedEntryView.IdAlone)]
    [InlineData(RemovedEntryView.Nothing)]
    public async Task Entry_ThatWasRemoved_StaysSo(RemovedEntryView view)
    {
        Server.Now(g => g.ShowsRemovedEntries(view));
        await Client.AddAsync(Entry);
        Served.Remove(Entry.Id.Value);

        Assert.Equal(EntryChange.StaysRemoved, await Client.AddAsync(Entry with { Summary = "Late" }));

        Assert.Empty(Served.Entries);
    }

    [Fact]
    public async Task Entry_WhoseAnswerWasLost_IsThereOnce()
    {
        Server.Now(g => g.Method("POST").Once.LosesTheAnswer());

        Assert.Equal(EntryChange.Unchanged, await Client.AddAsync(Entry));

        Assert.Single(Served.Entries);
        Assert.Equal(["POST", "POST"], Calendars.Writes(Server));
    }

    [Fact]
    public async Task Correction_WhoseAnswerWasLost_IsFoundDone()
    {
        await Client.AddAsync(Entry);
        Server.Now(g => g.Method("PATCH").Once.LosesTheAnswer());

        Assert.Equal(EntryChange.Updated, await Client.AddAsync(Entry with { Summary = "Moved" }));

        Assert.Equal("Moved", Assert.Single(Served.Entries).Summary);
    }

    [Fact]
    public async Task Entry_RemovedBetweenLookAndCorrection_StaysRemoved()
    {
        await Client.AddAsync(Entry);
        using var http = new HttpClient(new BeforeRequest(HttpMethod.Patch, () => Served.Remove(Entry.Id.Value)));
        using var client = Calendars.ClientOf(Server, Clock, http: http);

        Assert.Equal(EntryChange.StaysRemoved, await client.AddAsync(Entry with { Summary = "Moved" }));

        Assert.Empty(Served.Entries);
    }

    [Fact]
    public async Task Entry_ThatSomebodyKeepsChanging_IsGivenUp()
    {
        await Client.AddAsync(Entry);
        Server.Now(g => g.Method("PATCH").FailsBecause("conditionNotMet", 412));

        var error = await Assert.ThrowsAsync<SupportOpsApiException>(
            () => Client.AddAsync(Entry with { Summary = "x" }));

        Assert.Contains("changed by somebody else", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Entry_OfSomebodyElse_IsNeverTouched()
    {
        var other = Served.Add(OfADay(Entry).Replace(Entry.Id.Value, "abcde", StringComparison.Ordinal));

        await Client.AddAsync(Entry);
        await Client.RemoveAsync(Calendars.Tombstone());

        Assert.Equal(other.ETag, Assert.Single(Served.Entries).ETag);
    }

    [Fact]
    public async Task Address_LongerThanACalendarKeeps_IsRefusedBeforeAnyRequest()
    {
        await Assert.ThrowsAsync<ArgumentException>(
            () => Client.AddAsync(Entry with { SourceUri = new string('a', 1025) }));

        Assert.Empty(Server.Requests);
    }

    private static string OfADay(CalendarEntry entry) =>
        $$"""
        { "id": "{{entry.Id.Value}}", "summary": "{{entry.Summary}}",
          "start": { "date": "2026-03-02" }, "end": { "date": "2026-03-03" } }
        """;
}
