using SupportOps.Scheduling;

namespace SupportOps.GoogleCalendar.Tests;

public sealed class ListTests : CalendarTest
{
    private static readonly CalendarEntry Entry = Calendars.Entry();

    [Fact]
    public async Task Listing_OfSeveralPages_HasEveryEntryOnceAndWhole()
    {
        Server.Now(g => g.PageSizeAtMost(2));
        for (var number = 0; number < 5; number++)
        {
            await Client.AddAsync(Calendars.Entry($"{Calendars.Uri}{number}"));
        }

        var entries = await Calendars.ListAsync(Client);

        Assert.Equal(5, entries.Select(entry => entry.Id).Distinct().Count());
        Assert.Equal(Calendars.Entry($"{Calendars.Uri}0"), entries[0]);
    }

    [Fact]
    public async Task Listing_LeavesOutOthersForgeriesAndTheRemoved()
    {
        await Client.AddAsync(Entry);
        await Client.RemoveAsync(Calendars.Tombstone("https://api.calendly.example/scheduled_events/removed"));
        Served.Add(Foreign("abcde", "{}"));
        Served.Add(Foreign("fghij", $$"""{ "supportops": "v1", "supportopsUri": "{{Calendars.Uri}}/2" }"""));

        Assert.Equal(Entry, Assert.Single(await Calendars.ListAsync(Client)));
    }

    [Fact]
    public async Task Listing_HoldsWhatOverlapsTheSpanOnly()
    {
        await Client.AddAsync(Entry);

        Assert.Equal(0, await CountAsync(Entry.End, Entry.End.AddHours(1)));
        Assert.Equal(0, await CountAsync(Entry.Start.AddHours(-1), Entry.Start));
        Assert.Equal(1, await CountAsync(Entry.Start.AddMinutes(1), Entry.Start.AddMinutes(2)));
        Assert.Equal(0, await CountAsync(Entry.Start, Entry.Start));
    }

    [Fact]
    public async Task Page_WithoutEntries_DoesNotEndTheListing()
    {
        await AddTwoOnTwoPagesAsync();
        Server.Now(g => g.Page(Calendars.Id, 1).IsRewritten(_ => """{"items":[],"nextPageToken":"entries-after-1"}"""));

        Assert.Single(await Calendars.ListAsync(Client));
    }

    [Theory]
    [InlineData("entries-after-1", "came twice")]
    [InlineData("", "is empty")]
    [InlineData("a b", "unexpected characters")]
    [InlineData("https://evil.example/?x=1", "unexpected characters")]
    public async Task Token_ThatLeadsNowhere_IsAnError(string token, string said)
    {
        await AddTwoOnTwoPagesAsync();
        Server.Now(g => g.Page(Calendars.Id, 2).IsRewritten(_ => $$"""{"items":[],"nextPageToken":"{{token}}"}"""));

        var error = await Assert.ThrowsAsync<SupportOpsApiException>(() => Calendars.ListAsync(Client));

        Assert.Contains("the listing of entries is incomplete: page 2", error.Message, StringComparison.Ordinal);
        Assert.Contains(said, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Listing_LongerThanAllowed_IsAnError()
    {
        await AddTwoOnTwoPagesAsync();
        using var client = Calendars.ClientOf(Server, Clock, options => options.MaxPages = 1);

        var error = await Assert.ThrowsAsync<SupportOpsApiException>(() => Calendars.ListAsync(client));

        Assert.Contains("MaxPages", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_ThatFails_EndsTheListingWithAnError()
    {
        await AddTwoOnTwoPagesAsync();
        Server.Now(g => g.Page(Calendars.Id, 2).Fails(400));

        await Assert.ThrowsAsync<SupportOpsApiException>(() => Calendars.ListAsync(Client));
    }

    private async Task AddTwoOnTwoPagesAsync()
    {
        Server.Now(g => g.PageSizeAtMost(1));
        await Client.AddAsync(Entry);
        await Client.AddAsync(Calendars.Entry($"{Calendars.Uri}/2"));
    }

    private async Task<int> CountAsync(DateTimeOffset from, DateTimeOffset to)
    {
        var count = 0;
        await foreach (var _ in Client.ListAsync(from, to))
        {
            count++;
        }

        return count;
    }

    private static string Foreign(string id, string properties) =>
        $$"""
        { "id": "{{id}}", "summary": "Lunch", "extendedProperties": { "private": {{properties}} },
          "start": { "dateTime": "2026-03-02T12:00:00Z" }, "end": { "dateTime": "2026-03-02T12:30:00Z" } }
        """;
}
