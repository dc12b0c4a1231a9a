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

    [Theory]
    [InlineData("""{"tickets": [], "next_page": "https://x.test/page=2"}""")]
    [InlineData("""{"tickets": [], "meta": {"has_more": true}}""")]
    public async Task Next_OfPartOfAListing_Exits4AndSaysNothing(string document)
    {
        var result = await NextAsync(document);

        Assert.Equal((4, string.Empty), (result.ExitCode, result.Output));
    }

    [Theory]
    [InlineData("""{"tickets": [{"id": "1"}]}""", "$.tickets[0].id is not known here")]
    [InlineData("{\"tickets\": [],\n \"incidens\": []}", ":2:13: $.incidens is not known here")]
    [InlineData(
        """{"tickets": [], "calendar": {"zone": "PST"}}""",
        "$.calendar.zone: \"PST\" is ambiguous; write Amer")]
    [InlineData(
        """{"tickets": [{"id": 1, "status": "new", "created_at": "2026-11-26T15:00:00"}]}""",
        "a time with its zone")]
    [InlineData(
        """{"tickets": [{"id": 1, "status": "new", "created_at": "2026-11-26", "channel": "x"}]}""",
        "one of emergency,")]
    [InlineData(
        """{"tickets": [], "announcements": [{"incident": "x", "place": "#a", "at": "2026-11-26"}]}""",
        "no incident")]
    [InlineData(
        """{"tickets": [], "incidents": [{"id": "x", "events": []}, {"id": "x", "events": []}]}""",
        "occurs twice")]
    [InlineData("{\"tickets\": [", "$.tickets is not known here, lacks a member, is of the wrong kind, or breaks off.")]
    [InlineData("{}", "lacks \"tickets\"")]
    [InlineData("null", "nothing but null")]
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
