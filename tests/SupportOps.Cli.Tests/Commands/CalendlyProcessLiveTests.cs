namespace SupportOps.Cli.Tests.Commands;

public sealed class CalendlyProcessLiveTests : IAsyncLifetime, IDisposable
{
    private const string Created = """
        {"event": "invitee.created", "payload": {"scheduled_event": {
          "uri": "https://api.calendly.com/scheduled_events/EV0001", "name": "GitLab Support", "status": "active",
          "start_time": "2026-02-02T15:00:00Z", "end_time": "2026-02-02T16:00:00Z",
          "event_memberships": [{"user_email": "apine@x.test"}]}}}
        """;

    private readonly Workplace _place = new();
    private CalendarsOfCalls _calendars = null!;

    private static string Canceled => Created.Replace("invitee.created", "invitee.canceled", StringComparison.Ordinal)
        .Replace("\"active\"", "\"canceled\"", StringComparison.Ordinal);

    public async Task InitializeAsync() => _calendars = await CalendarsOfCalls.StartAsync(_place);

    public async Task DisposeAsync() => await _calendars.DisposeAsync();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Creation_ThatComesTwice_IsOneEntry()
    {
        var first = await ProcessAsync(Created);
        var second = await ProcessAsync(Created);

        Assert.Equal((0, "added"), (first.ExitCode, Change(first)));
        Assert.Equal((0, "unchanged"), (second.ExitCode, Change(second)));
        Assert.Equal(["GitLab Support"], _calendars.Titles);
        Assert.Equal(
            first.Json().GetProperty("entryId").GetString(), Assert.Single(_calendars.GlobalEntries).Id);
    }

    [Fact]
    public async Task UsGovernmentCall_StaysOffTheSharedCalendar()
    {
        _place.Write(
            "team/ada.yaml",
            "name: Ada Pine\nemail: apine@x.test\nfocuses:\n- name: US Federal\n  percentage: 100\n");

        var result = await ProcessAsync(
            Created.Replace("GitLab Support", "US Government Support", StringComparison.Ordinal));

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(["US: US Government Support"], _calendars.Titles);
    }

    [Fact]
    public async Task Cancellation_RemovesTheEntry_AndALateCreationDoesNotBringItBack()
    {
        await ProcessAsync(Created);

        var canceled = await ProcessAsync(Canceled);
        var late = await _place.RunAsync(
            "calendly", "process", _place.Write("late.json", Created), "--team", _place.Team);

        Assert.Equal((0, "remove"), (canceled.ExitCode, canceled.Json().GetProperty("action").GetString()));
        Assert.Equal(0, late.ExitCode);
        Assert.Contains("stays so; calendly reconcile --restore", late.Output, StringComparison.Ordinal);
        Assert.Empty(_calendars.Titles);
    }

    [Fact]
    public async Task Cancellation_OfACallWhoseNameChanged_RemovesTheEntryAllTheSame()
    {
        await ProcessAsync(Created);

        var result = await ProcessAsync(Canceled.Replace("GitLab Support", "Lunch", StringComparison.Ordinal));

        Assert.Equal((0, "none"), (result.ExitCode, result.Json().GetProperty("action").GetString()));
        Assert.Empty(_calendars.Titles);
    }

    [Theory]
    [InlineData("{}", 1)]
    [InlineData("{\"event\": \"contact.created\", \"payload\": {\"a\": 1}}", 0)]
    [InlineData("{\"event\": \"invitee.created\", \"payload\": {\"scheduled_event\": {\"name\": \"Lunch\"}}}", 0)]
    public async Task Payload_ThatIsForNoCalendar_TouchesNone(string payload, int exitCode)
    {
        var result = await ProcessAsync(payload);

        Assert.Equal(exitCode, result.ExitCode);
        Assert.Equal(0, _calendars.Writes);
    }

    [Fact]
    public async Task Payload_ThatIsForNoCalendar_NeedsNoSettingsOfOne()
    {
        _place.Write("supportops.json", "{}");
        _place.Set("GOOGLE_APPLICATION_CREDENTIALS", string.Empty);

        var ignored = await ProcessAsync("""{"event": "invitee_no_show.created", "payload": {"a": 1}}""");
        var empty = await ProcessAsync("{}");

        Assert.Equal((0, 1), (ignored.ExitCode, empty.ExitCode));
    }

    [Fact]
    public async Task DryRun_AsksNobody()
    {
        var result = await _place.RunAsync(
            "calendly", "process", _place.Write("event.json", Created), "--team", _place.Team, "--dry-run");

        Assert.Equal(0, result.ExitCode);
        Assert.Empty(_calendars.Server.Requests);
    }

    [Theory]
    [InlineData(503, 4)]
    [InlineData(401, 3)]
    [InlineData(403, 3)]
    public async Task Calendar_ThatRefuses_IsAnErrorAndNoDocument(int status, int exitCode)
    {
        _calendars.Server.Now(google => google.Method("POST").Always.Fails(status));

        var result = await ProcessAsync(Created);

        Assert.Equal((exitCode, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains("Google Calendar (GitLab Support)", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calendar_ThatCannotBeReached_Exits4()
    {
        _calendars.Server.Now(google => google.EveryRequest(1).Always.ResetsTheConnection());

        Assert.Equal(4, (await ProcessAsync(Created)).ExitCode);
    }

    [Fact]
    public async Task Settings_ThatAreMissing_AreAllNamed()
    {
        _place.Set("GOOGLE_APPLICATION_CREDENTIALS", string.Empty);
        _place.Write("supportops.json", $$$"""{"calendars": {"GitLab Support": "{{{CalendarsOfCalls.Global}}}"}}""");

        var result = await ProcessAsync(Created);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains("GOOGLE_APPLICATION_CREDENTIALS", result.Error, StringComparison.Ordinal);
        Assert.Contains("calendars.\"US Government Support\"", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("calendars.\"GitLab Support\"", result.Error, StringComparison.Ordinal);
        Assert.Empty(_calendars.Server.Requests);
    }

    [Theory]
    [InlineData("GOOGLE_APPLICATION_CREDENTIALS", "nowhere.json")]
    [InlineData("GOOGLE_CALENDAR_URL", "nonsense")]
    [InlineData("GOOGLE_CALENDAR_URL", "http://calendar.example")]
    public async Task Variable_ThatCannotBeUsed_IsNamed(string variable, string value)
    {
        _place.Set(variable, value);

        var result = await ProcessAsync(Created);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains(variable, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"calendars\": {\"Lunch\": \"a@b\"}}", "Lunch")]
    [InlineData(
        "{\"calendars\": {\"GitLab Support\": \"a b\", \"US Government Support\": \"c@d\"}}",
        "calendars.\"GitLab Support\"")]
    public async Task Calendar_ThatCannotBeRight_IsNamed(string settings, string name)
    {
        _place.Write("supportops.json", settings);

        var result = await ProcessAsync(Created);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains(name, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConfigShow_ShowsTheCalendars()
    {
        var result = await _place.RunAsync("config", "show");

        Assert.Contains(CalendarsOfCalls.UsGovernment, result.Output, StringComparison.Ordinal);
        Assert.Contains("GOOGLE_CALENDAR_URL", result.Output, StringComparison.Ordinal);
    }

    private static string? Change(CliResult result) =>
        result.Json().GetProperty("changes").EnumerateArray().Single().GetProperty("change").GetString();

    private Task<CliResult> ProcessAsync(string payload) => _place.RunAsync(
        "calendly", "process", _place.Write("event.json", payload), "--team", _place.Team, "--format", "json");
}
