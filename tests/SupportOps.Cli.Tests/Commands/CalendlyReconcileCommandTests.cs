using SupportOps.Testing.Calendly;

namespace SupportOps.Cli.Tests.Commands;

public sealed class CalendlyReconcileCommandTests : IAsyncLifetime, IDisposable
{
    private const string Host = "apine@x.test";

    private readonly Workplace _place = new();
    private CalendarsOfCalls _calendars = null!;
    private CalendlyServer _calendly = null!;

    private DateTimeOffset Tomorrow => _place.Clock.GetUtcNow().AddDays(1);

    public async Task InitializeAsync()
    {
        _calendars = await CalendarsOfCalls.StartAsync(_place);
        _calendly = await CalendlyServer.StartAsync(calendly => calendly
            .User("Olive Owner", "olive@x.test", "owner").User("Ada Pine", Host)
            .WithToken(Workplace.Token).WithClock(_place.Clock));
        _place.Set("CALENDLY_URL", _calendly.Url.ToString()).Set("CALENDLY_TOKEN", Workplace.Token);
    }

    public async Task DisposeAsync()
    {
        await _calendly.DisposeAsync();
        await _calendars.DisposeAsync();
    }

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Call_ThatIsMissing_IsAddedOnce()
    {
        await BookAsync();

        var first = await ReconcileAsync();
        var second = await ReconcileAsync();

        Assert.Equal((0, "add added"), (first.ExitCode, Outline(first)));
        Assert.Equal((0, string.Empty), (second.ExitCode, Outline(second)));
        Assert.Equal(["GitLab Support"], _calendars.Titles);
    }

    [Fact]
    public async Task Call_ThatIsAdded_NamesItsConference()
    {
        await BookAsync();

        await ReconcileAsync();

        Assert.Equal("https://conference.example/j/1", Assert.Single(_calendars.GlobalEntries).Location);
    }

    [Fact]
    public async Task DryRun_TellsTheDifferenceAndChangesNothing()
    {
        await BookAsync();

        var result = await ReconcileAsync("--dry-run");

        Assert.Equal((1, "add "), (result.ExitCode, Outline(result)));
        Assert.Equal(0, _calendars.Writes);
    }

    [Fact]
    public async Task Call_OfUsGovernment_GoesToItsOwnCalendar()
    {
        await BookAsync("US Government Support");
        await ReconcileAsync();
        JoinUsGovernment();

        var moved = await ReconcileAsync();

        Assert.Equal((0, "add added, move moved"), (moved.ExitCode, Outline(moved)));
        Assert.Equal(["US: US Government Support"], _calendars.Titles);
    }

    [Fact]
    public async Task Call_ThatBelongsOnItsFormerCalendarAgain_ComesBackThere()
    {
        await BookAsync("US Government Support");
        await ReconcileAsync();
        JoinUsGovernment();
        await ReconcileAsync();
        _place.Write("team/ada.yaml", Workplace.TeamFile("Ada Pine", Host, 1));

        var result = await ReconcileAsync();

        Assert.Equal((0, "add added, move moved"), (result.ExitCode, Outline(result)));
        Assert.Equal(["US Government Support"], _calendars.Titles);
    }

    [Theory]
    [InlineData(false, "add stays-removed")]
    [InlineData(true, "add stays-removed")]
    public async Task Call_WhoseEntryAPersonRemoved_DoesNotComeBackInAnotherCalendar(bool isDryRun, string outline)
    {
        await BookAsync("US Government Support");
        await ReconcileAsync();
        var entry = Assert.Single(_calendars.GlobalEntries);
        _calendars.Server.Calendar(CalendarsOfCalls.Global).Remove(entry.Id);
        JoinUsGovernment();

        var result = await ReconcileAsync(isDryRun ? ["--dry-run"] : []);

        Assert.Equal((0, outline), (result.ExitCode, Outline(result)));
        Assert.Empty(_calendars.Titles);
    }

    [Fact]
    public async Task Call_ThatWasCancelled_IsRemoved()
    {
        var booking = await BookAsync();
        await ReconcileAsync();
        await _calendly.CancelAsync(booking);

        var result = await ReconcileAsync();

        Assert.Equal((0, "remove removed"), (result.ExitCode, Outline(result)));
        Assert.Empty(_calendars.Titles);
    }

    [Fact]
    public async Task Entry_ThatAPersonRemoved_ComesBackOnlyWhenAskedFor()
    {
        await BookAsync();
        await ReconcileAsync();
        _calendars.Server.Calendar(CalendarsOfCalls.Global).Remove(Assert.Single(_calendars.GlobalEntries).Id);

        var kept = await ReconcileAsync();
        var before = _calendars.Titles.Count();
        var restored = await ReconcileAsync("--restore");

        Assert.Equal((0, "add stays-removed"), (kept.ExitCode, Outline(kept)));
        Assert.Equal(0, before);
        Assert.Equal((0, "restore restored"), (restored.ExitCode, Outline(restored)));
        Assert.Equal(["GitLab Support"], _calendars.Titles);
    }

    [Fact]
    public async Task Entry_OfACallThatIsNotListed_IsLeftForAPerson()
    {
        await BookAsync();
        await ReconcileAsync();
        _calendly.Now(calendly => calendly.Path("scheduled_events").Always.Answers(
            200, """{"collection": [], "pagination": {"count": 0, "next_page": null}}"""));

        var result = await ReconcileAsync();

        Assert.Equal((1, "leave "), (result.ExitCode, Outline(result)));
        Assert.Equal(["GitLab Support"], _calendars.Titles);
    }

    [Fact]
    public async Task CallsOfCalendly_ThatAreIncomplete_ChangeNothing()
    {
        _calendly.Now(calendly => calendly.PageSizeAtMost(1));
        var booking = await BookAsync();
        await BookAsync("Support 2");
        await ReconcileAsync();
        await _calendly.CancelAsync(booking);
        await BookAsync("Support 3");
        _calendly.Now(calendly => calendly.Page("scheduled_events", 2).Always.Fails(503));

        await AssertNothingChangesAsync(exitCode: 4);
    }

    [Theory]
    [InlineData(503, 4)]
    [InlineData(403, 3)]
    public async Task Calendar_ThatCannotBeListed_ChangesNothing(int status, int exitCode)
    {
        var booking = await BookAsync();
        await ReconcileAsync();
        await _calendly.CancelAsync(booking);
        await BookAsync("Support 2");
        _calendars.Server.Now(google => google
            .Path($"calendars/{CalendarsOfCalls.Global}/events").Always.Fails(status));

        await AssertNothingChangesAsync(exitCode);
    }

    [Fact]
    public async Task TeamFile_ThatIsUnreadable_ChangesNothing()
    {
        await BookAsync();
        _place.Write("team/bad.yaml", "a: b: c\n");

        await AssertNothingChangesAsync(exitCode: 4);
    }

    [Fact]
    public async Task Repair_ThatStopsHalfWay_TellsWhatWasDone()
    {
        var booking = await BookAsync();
        await ReconcileAsync();
        await _calendly.CancelAsync(booking);
        await BookAsync("Support 2");
        _calendars.Server.Now(google => google.Method("DELETE").Always.Fails(503));

        var result = await ReconcileAsync();

        Assert.Equal((4, "add added, remove "), (result.ExitCode, Outline(result)));
        Assert.False(result.Json().GetProperty("complete").GetBoolean());
        Assert.Contains("run it again", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Span_HoldsOnlyTheDaysThatWereAskedFor()
    {
        await BookAsync();
        await _calendly.BookAsync("Support later", Host, Tomorrow.AddDays(5));
        await _calendly.BookAsync("Support before", Host, Tomorrow.AddDays(-2));

        await ReconcileAsync("--days", "3");

        Assert.Equal(["GitLab Support"], _calendars.Titles);
    }

    [Fact]
    public async Task Call_ThatHasBegun_IsNoDifference()
    {
        await BookAsync();
        await ReconcileAsync();
        _place.Clock.Advance(TimeSpan.FromDays(1) + TimeSpan.FromMinutes(10));

        var result = await ReconcileAsync();

        Assert.Equal((0, string.Empty), (result.ExitCode, Outline(result)));
    }

    [Fact]
    public async Task Difference_ForAPerson_IsReadable()
    {
        await BookAsync("Support \u001b[31m");

        var result = await _place.RunAsync("calendly", "reconcile", "--team", _place.Team);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("0 as booked, 1 difference(s).", result.Output, StringComparison.Ordinal);
        Assert.Contains("Now: added.", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', result.Output);
    }

    [Theory]
    [InlineData("--days", "0")]
    [InlineData("--days", "367")]
    [InlineData("--days", "many")]
    [InlineData("--organization", "bare")]
    public async Task Option_ThatMakesNoSense_Exits2(params string[] args)
    {
        var result = await ReconcileAsync(args);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains(args[0], result.Error, StringComparison.Ordinal);
    }

    private static string Outline(CliResult result) => string.Join(
        ", ",
        result.Json().GetProperty("differences").EnumerateArray()
            .Select(step => $"{step.GetProperty("action")} {step.GetProperty("change")}"));

    private void JoinUsGovernment() => _place.Write(
        "team/ada.yaml", $"name: Ada Pine\nemail: {Host}\nfocuses:\n- name: US Federal\n  percentage: 100\n");

    private Task<CalendlyBooking> BookAsync(string name = "GitLab Support") =>
        _calendly.BookAsync(name, Host, Tomorrow);

    private async Task AssertNothingChangesAsync(int exitCode)
    {
        var writes = _calendars.Writes;

        var result = await ReconcileAsync();

        Assert.Equal((exitCode, string.Empty), (result.ExitCode, result.Output));
        Assert.Equal(writes, _calendars.Writes);
    }

    private Task<CliResult> ReconcileAsync(params string[] args) =>
        _place.RunAsync(["calendly", "reconcile", "--team", _place.Team, "--format", "json", .. args]);
}
