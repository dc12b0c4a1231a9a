using System.Globalization;

namespace SupportOps.Testing.Tests.GoogleCalendar;

public sealed class GoogleCalendarServerTests
{
    [Fact]
    public async Task Insert_OfACall_IsShownAndKept()
    {
        await using var server = await CalendarCaller.StartAsync();
        using var caller = new CalendarCaller(server);

        var (status, made) = await caller.InsertAsync(
            more: """ "extendedProperties": {"private": {"booking": "42"}}, """);
        var (_, shown) = await caller.EntryAsync("GET");

        var entry = Assert.Single(server.Calendar(CalendarCaller.Calendar).Entries);
        Assert.Equal(200, status);
        Assert.Equal(made!.ToJsonString(), shown!.ToJsonString());
        Assert.Equal("2026-03-01T09:00:00Z", (string?)shown["start"]!["dateTime"]);
        Assert.Equal("confirmed", (string?)shown["status"]);
        Assert.Equal((CalendarCaller.Id, "Call", "42"), (entry.Id, entry.Summary, entry.PrivateProperties["booking"]));
        Assert.Equal(DateTimeOffset.Parse("2026-03-01T09:30Z", CultureInfo.InvariantCulture), entry.End);
    }

    [Fact]
    public async Task Insert_WithoutAnId_IsGivenAGoodOne()
    {
        await using var server = await CalendarCaller.StartAsync();
        using var caller = new CalendarCaller(server);

        var (status, first) = await caller.InsertAsync(id: null);
        var (_, second) = await caller.InsertAsync(id: null);

        Assert.Equal(200, status);
        Assert.Matches("^[a-v0-9]{26}$", (string?)first!["id"]);
        Assert.NotEqual((string?)first["id"], (string?)second!["id"]);
    }

    [Theory]
    [InlineData("abcd")]
    [InlineData("abcdw")]
    [InlineData("ABCDE")]
    [InlineData("ab-cde")]
    [InlineData("")]
    public async Task Insert_WithAnIdOutsideTheAlphabetOrTooShort_IsInvalid(string id)
    {
        await using var server = await CalendarCaller.StartAsync();
        using var caller = new CalendarCaller(server);

        var (status, body) = await caller.InsertAsync(id);

        Assert.Equal((400, "invalid"), (status, CalendarCaller.ReasonOf(body)));
        Assert.Equal("Invalid resource id value.", (string?)body!["error"]!["message"]);
    }

    [Theory]
    [InlineData(5, 200)]
    [InlineData(1024, 200)]
    [InlineData(1025, 400)]
    public async Task Insert_WithAnIdOfALength_IsJudgedByIt(int length, int expected)
    {
        await using var server = await CalendarCaller.StartAsync();
        using var caller = new CalendarCaller(server);

        Assert.Equal(expected, (await caller.InsertAsync(new string('v', length))).Status);
    }

    [Fact]
    public async Task Insert_WithBothIds_IsInvalid()
    {
        await using var server = await CalendarCaller.StartAsync();
        using var caller = new CalendarCaller(server);

        var (status, body) = await caller.InsertAsync(more: """ "iCalUID": "x@y.example", """);

        Assert.Equal((400, "invalid"), (status, CalendarCaller.ReasonOf(body)));
    }

    [Fact]
    public async Task Insert_WithATakenId_IsADuplicate()
    {
        await using var server = await CalendarCaller.StartAsync();
        using var caller = new CalendarCaller(server);
        await caller.InsertAsync();

        var (status, body) = await caller.InsertAsync();

        Assert.Equal((409, "duplicate"), (status, CalendarCaller.ReasonOf(body)));
    }

    [Fact]
    public async Task Insert_WithATakenIdThatGoesUndetected_OverwritesInSilence()
    {
        await using var server = await CalendarCaller.StartAsync(g => g.MissesCollisions());
        using var caller = new CalendarCaller(server);
        await caller.InsertAsync(more: """ "location": "here", """);

        var (status, _) = await caller.InsertAsync();

        Assert.Equal(200, status);
        Assert.Null(Assert.Single(server.Calendar(CalendarCaller.Calendar).Entries).Location);
    }

    [Theory]
    [InlineData("{}", "required")]
    [InlineData("""{"start":{"date":"2026-01-01"}}""", "required")]
    [InlineData("""{"start":{"dateTime":"2026-01-01T10:00:00"},"end":{"dateTime":"2026-01-01T11:00:00Z"}}""", "invalid")]
    [InlineData("""{"start":{"date":"2026-01-01"},"end":{"dateTime":"2026-01-01T11:00:00Z"}}""", "invalid")]
    [InlineData("""{"start":{"dateTime":"2026-01-01T12:00:00Z"},"end":{"dateTime":"2026-01-01T11:00:00Z"}}""", "timeRangeEmpty")]
    [InlineData("[]", "parseError")]
    [InlineData("{", "parseError")]
    [InlineData("""{"id":"aaaaa","id":"bbbbb"}""", "parseError")]
    public async Task Insert_OfWhatNoCalendarCanShow_IsRefused(string json, string reason)
    {
        await using var server = await CalendarCaller.StartAsync();
        using var caller = new CalendarCaller(server);

        var (status, body) = await caller.SendAsync("POST", CalendarCaller.Events, json);

        Assert.Equal((400, reason), (status, CalendarCaller.ReasonOf(body)));
        Assert.Empty(server.Calendar(CalendarCaller.Calendar).Entries);
    }

    [Fact]
    public async Task Times_WithoutAnOffset_AreOfTheirTimeZoneAndShownInTheCalendars()
    {
        await using var server = await CalendarCaller.StartAsync(g => g
            .Calendar("berlin@calendar.example", timeZone: "Europe/Berlin"));
        using var caller = new CalendarCaller(server);

        var (_, made) = await caller.SendAsync(
            "POST", "calendars/berlin%40calendar.example/events",
            """
            {"start":{"dateTime":"2026-07-01T10:00:00","timeZone":"America/New_York"},
             "end":{"dateTime":"2026-07-01T11:00:00","timeZone":"America/New_York"}}
            """);

        Assert.Equal("2026-07-01T16:00:00+02:00", (string?)made!["start"]!["dateTime"]);
        Assert.Equal("America/New_York", (string?)made["start"]!["timeZone"]);
    }

    [Fact]
    public async Task Calendars_AreKnownByIdAndStrangersAreNot()
    {
        await using var server = await CalendarCaller.StartAsync();
        using var caller = new CalendarCaller(server);

        var (status, calendar) = await caller.SendAsync("GET", "calendars/team%40calendar.example");
        var (unknown, body) = await caller.SendAsync("POST", "calendars/other/events", CalendarCaller.Call());
        var list = await caller.GetAsync("users/me/calendarList");

        Assert.Equal((200, "Team calls"), (status, (string?)calendar!["summary"]));
        Assert.Equal((404, "notFound"), (unknown, CalendarCaller.ReasonOf(body)));
        Assert.Equal(CalendarCaller.Calendar, (string?)Assert.Single(list["items"]!.AsArray())!["id"]);
    }

    [Fact]
    public async Task Update_ReplacesAndPatchMerges()
    {
        await using var server = await CalendarCaller.StartAsync();
        using var caller = new CalendarCaller(server);
        await caller.InsertAsync(more: """ "extendedProperties":{"private":{"a":"1"}}, "location":"here", """);

        var (_, patched) = await caller.EntryAsync(
            "PATCH", """{"extendedProperties":{"private":{"b":"2"}},"location":null,"summary":"New"}""");
        var (_, updated) = await caller.EntryAsync("PUT", CalendarCaller.Call());

        Assert.Equal("""{"a":"1","b":"2"}""", patched!["extendedProperties"]!["private"]!.ToJsonString());
        Assert.Null(patched["location"]);
        Assert.Equal(("New", 1), ((string?)patched["summary"], (int)patched["sequence"]!));
        Assert.Null(updated!["extendedProperties"]);
        Assert.Equal("Call", (string?)updated["summary"]);
    }

    [Fact]
    public async Task Changes_WithAnOldETag_AreRefused()
    {
        await using var server = await CalendarCaller.StartAsync();
        using var caller = new CalendarCaller(server);
        var (_, made) = await caller.InsertAsync();
        var old = (string?)made!["etag"];
        var (right, changed) = await caller.EntryAsync("PATCH", """{"summary":"New"}""", old);

        var (patch, body) = await caller.EntryAsync("PATCH", """{"summary":"Newer"}""", old);
        var (put, _) = await caller.EntryAsync("PUT", CalendarCaller.Call(), old);
        var (delete, _) = await caller.EntryAsync("DELETE", match: old);
        var (gone, _) = await caller.EntryAsync("DELETE", match: (string?)changed!["etag"]);

        Assert.Equal((200, 412, 412, 412, 204), (right, patch, put, delete, gone));
        Assert.Equal("conditionNotMet", CalendarCaller.ReasonOf(body));
    }
}
