namespace SupportOps.Cli.Tests.Commands;

public sealed class ChannelsCommandTests : IDisposable
{
    private const string Moment = "2026-11-26T15:03:00Z";

    private const string Own =
        """{"id": 12, "created_at": "2026-11-20T09:00:00Z", "status": "open", "assignee_id": 101}""";

    private const string Unassigned = """
        {"id": 14, "created_at": "2026-11-26T15:00:00Z", "status": "new", "subject": "skipped",
        "via": {"channel": "web"}}
        """;

    private const string Alarm = """
        "incidents": [{"id": "PD-1", "ticket_id": 14, "events": [{"kind": "triggered", "at": "2026-11-26T15:00:00Z"}]}]
        """;

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task List_ShowsOrderTargetAndDuties()
    {
        var text = await _place.RunAsync("channels", "list");
        var json = await _place.RunAsync("channels", "list", "--format", "json");

        Assert.Equal((0, 0), (text.ExitCode, json.ExitCode));
        Assert.StartsWith(
            "1  Emergency tickets (emergency)\n   target: 5 min by the clock, then second level\n   - ",
            text.Output,
            StringComparison.Ordinal);
        var emergency = json.Json().GetProperty("channels")[0];
        Assert.Equal("emergency", emergency.GetProperty("id").GetString());
        Assert.Equal(300, emergency.GetProperty("escalation")[1].GetProperty("afterSeconds").GetInt32());
        Assert.Equal(9, json.Json().GetProperty("channels").GetArrayLength());
    }

    [Fact]
    public async Task Next_OffersTheOwnTicketFirst()
    {
        var result = await NextAsync($$"""{"tickets": [{{Unassigned}}, {{Own}}], "next_page": null, "count": 2}""");

        var next = result.Json().GetProperty("next");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal((12, "own"), (next.GetProperty("id").GetInt64(), next.GetProperty("standing").GetString()));
        Assert.Equal("[12,14]", Compact(result, "waiting"));
        Assert.Equal(string.Empty, result.Error);
    }

    [Fact]
    public async Task Next_OfAnIncident_OffersItsTicketAndNamesTheDeadline()
    {
        var result = await NextAsync($$"""{"tickets": [{{Own}}, {{Unassigned}}], {{Alarm}}}""");

        var incident = result.Json().GetProperty("incidents")[0];
        Assert.Equal(14, result.Json().GetProperty("next").GetProperty("id").GetInt64());
        Assert.Equal("climbing", incident.GetProperty("status").GetString());
        Assert.Equal("2026-11-26T15:05:00+00:00", incident.GetProperty("next").GetProperty("at").GetString());
    }

    [Fact]
    public async Task Next_OfACrisis_SaysWhatIsLeftToDo()
    {
        var result = await NextAsync("""
            {"tickets": [], "incidents": [{"id": "PD-1", "events": [
            {"kind": "triggered", "at": "2026-11-26T13:00:00Z"}, {"kind": "acknowledged", "at": "2026-11-26T13:01:00Z"},
            {"kind": "document_started", "at": "2026-11-26T14:00:00Z"}]}],
            "announcements": [{"incident": "PD-1", "place": "#random", "at": "2026-11-26T14:01:00Z"}]}
            """);

        Assert.Equal("null", Compact(result, "next"));
        var duty = result.Json().GetProperty("incidents")[0].GetProperty("do")[0];
        Assert.Equal("announce", duty.GetProperty("kind").GetString());
    }

    [Fact]
    public async Task Next_ByACalendar_NamesTheHolidayItApplied()
    {
        var result = await NextAsync("""
            {"calendar": {"zone": "America/New_York", "week": {"wednesday": ["09:00-17:00"], "friday": ["09:00-17:00"]},
            "special_days": [{"date": "2026-11-27", "name": "Bridge", "hours": ["09:00-12:00"]}]}, "tickets": [
            {"id": 1, "created_at": "2026-11-25T15:00:00Z", "status": "new", "recipient": "security@gitlab.com"}]}
            """);

        var next = result.Json().GetProperty("next");
        Assert.Equal("2026-11-27T12:00:00-05:00", next.GetProperty("dueAt").GetString());
        Assert.Contains("2026-11-27 Bridge has hours of its own", next.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Next_OfAListAlone_ReadsItFromStandardInput()
    {
        _place.Input = $"[{Unassigned}]";

        var result = await _place.RunAsync("channels", "next", "-", "--as-of", Moment);

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("Take ticket 14: Regular Zendesk tickets\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("warning: No engineer was named", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Next_OfAnIncidentThatSomebodyTook_OffersItToNobodyElse()
    {
        var result = await NextAsync($$"""
            {"tickets": [{{Own}}, {{Unassigned}}], "incidents": [{"id": "PD-1", "ticket_id": 14, "events": [
            {"kind": "triggered", "at": "2026-11-26T15:00:00Z"},
            {"kind": "acknowledged", "at": "2026-11-26T15:01:00Z", "by": "Ada"}]}]}
            """);

        Assert.Equal("[12]", Compact(result, "waiting"));
        Assert.Contains("acknowledged by Ada", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Next_OfAnIncidentThatTheEngineerTook_AsksForNoAcknowledgement()
    {
        var result = await NextAsync($$"""
            {"tickets": [{{Own}}, {{Unassigned}}], "incidents": [{"id": "PD-1", "ticket_id": 14, "events": [
            {"kind": "triggered", "at": "2026-11-26T14:00:00Z"},
            {"kind": "acknowledged", "at": "2026-11-26T14:04:00Z", "by": "101"}]}]}
            """);

        var next = result.Json().GetProperty("next");
        Assert.Equal(14, next.GetProperty("id").GetInt64());
        Assert.False(next.GetProperty("late").GetBoolean());
        Assert.DoesNotContain("Acknowledge", next.GetProperty("do").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Next_OfAnAnswerOfZendeskAsItIs_SkipsWhatStandsAroundTheTickets()
    {
        var result = await NextAsync($$"""
            {"tickets": [{{Own}}], "users": [null, {"id": 1}], "groups": [], "organizations": [], "count": {"value": 1},
            "after_url": null, "before_url": null, "after_cursor": "x", "before_cursor": null, "end_of_stream": true,
            "links": {"next": "https://x.test"}, "meta": {"has_more": false, "after_cursor": "x"},
            "next_page": null, "previous_page": null}
            """);

        Assert.Equal((0, "[12]"), (result.ExitCode, Compact(result, "waiting")));
    }

    [Theory]
    [InlineData("""{"tickets": [], "end_of_stream": false}""")]
    [InlineData("""{"tickets": [], "next_page": "https://x.test/page=2"}""")]
    [InlineData("""{"tickets": [], "meta": {"has_more": true}}""")]
    public async Task Next_OfPartOfAListing_Exits4AndSaysNothing(string document)
    {
        var result = await NextAsync(document);

        Assert.Equal((4, string.Empty), (result.ExitCode, result.Output));
    }

    [Theory]
    [InlineData("""{"tickets": [{"id": "1"}]}""", "$.tickets[0].id: This is no id")]
    [InlineData("""{"tickets": [{"id": 0}]}""", "$.tickets[0].id: This is no id")]
    [InlineData("""{"tickets": [], "engineer": -1}""", "$.engineer: This is no id")]
    [InlineData("""{"tickets": [{"id": 1}]}""", "$.tickets[0] lacks \"created_at\", \"status\".")]
    [InlineData("""{"tickets": [{"id": 1, "id": 2}]}""", "\"id\" stands there twice")]
    [InlineData("""{"tickets": 1}""", "$.tickets is of the wrong kind.")]
    [InlineData("""{"tickets": null}""", "$.tickets is null; give a value.")]
    [InlineData("""{"tickets": [null]}""", ":1:14: $.tickets[0] is null")]
    [InlineData("[\n null]", ":2:2: $[0] is null")]
    [InlineData("""{"tickets": [], "incidents": [null]}""", "$.incidents[0] is null")]
    [InlineData(
        """{"tickets": [], "incidents": [{"id": "x", "events": [null]}]}""",
        "$.incidents[0].events[0] is null")]
    [InlineData("""{"tickets": [], "announcements": [null]}""", "$.announcements[0] is null")]
    [InlineData("""{"tickets": [], "on_call": [null]}""", "$.on_call[0] is null")]
    [InlineData(
        """{"tickets": [], "calendar": {"zone": "UTC", "special_days": [null]}}""",
        "$.calendar.special_days[0] is null")]
    [InlineData(
        """{"tickets": [], "calendar": {"zone": "UTC", "week": {"monday": [null]}}}""",
        "This is no text; write hours")]
    [InlineData(
        """{"tickets": [], "calendar": {"zone": "UTC", "week": {}}}""",
        ":1:53: $.calendar.week: no day has hours; give it hours")]
    [InlineData(
        """
        {"tickets": [], "on_call": [{"level": 1, "who": "Bo", "from": "2026-11-26T00:00:00Z",
        "until": "2026-11-26T00:00:00Z"}]}
        """,
        ":2:10: $.on_call[0].until: the shift ends before it begins")]
    [InlineData(
        """{"tickets": [{"id": 1, "status": "new", "created_at": "0001-01-01T00:00:00Z", "tags": ["emergency"]}]}""",
        "no calendar counts in")]
    [InlineData(
        """{"tickets": [{"id": 1, "status": "new", "created_at": "9999-12-31T23:59:00Z", "tags": ["hackerone"]}]}""",
        "no calendar counts in")]
    [InlineData(
        """{"tickets": [{"id": 1, "status": "new", "created_at": "2026-11-26"}]}""",
        "a time with its zone")]
    [InlineData("{\"tickets\": [],\n \"incidens\": []}", ":2:13: $.incidens is not known here.")]
    [InlineData(
        """{"tickets": [], "calendar": {"zone": "PST"}}""",
        "$.calendar.zone: \"PST\" is ambiguous; write Amer")]
    [InlineData(
        """{"tickets": [{"id": 1, "status": "new", "created_at": "2026-11-26T15:00:00"}]}""",
        "a time with its zone")]
    [InlineData(
        """{"tickets": [{"id": 1, "status": "new", "created_at": "2026-11-26T15:00Z", "channel": "x"}]}""",
        "one of emergency,")]
    [InlineData(
        """{"tickets": [], "announcements": [{"incident": "x", "place": "#a", "at": "2026-11-26T15:00Z"}]}""",
        "no incident")]
    [InlineData(
        """{"tickets": [], "incidents": [{"id": "x", "events": []}, {"id": "x", "events": []}]}""",
        "occurs twice")]
    [InlineData("{\"tickets\": [", "is no valid JSON, or breaks off.")]
    [InlineData("{}", "$ lacks \"tickets\".")]
    [InlineData("null", "queue.json:1:1: there is nothing but null")]
    [InlineData("", "this is no valid JSON")]
    public async Task Next_OfAWrongFile_Exits2AndNamesThePlace(string document, string problem)
    {
        var result = await NextAsync(document);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains(problem, result.Error, StringComparison.Ordinal);
        Assert.Contains("queue.json", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Next_OfAFileThatDoesNotExist_Exits2() =>
        Assert.Equal(2, (await _place.RunAsync("channels", "next", _place.PathOf("none.json"))).ExitCode);

    private Task<CliResult> NextAsync(string document) => _place.RunAsync(
        "channels", "next", _place.Write("queue.json", document), "--engineer", "101", "--as-of", Moment,
        "--format", "json");

    private static string Compact(CliResult result, string member) => result.Json().GetProperty(member).GetRawText()
        .Replace("\n", string.Empty, StringComparison.Ordinal)
        .Replace(" ", string.Empty, StringComparison.Ordinal);
}
