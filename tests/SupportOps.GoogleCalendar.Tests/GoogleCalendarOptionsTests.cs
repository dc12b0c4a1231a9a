using SupportOps.Tests.Shared;

namespace SupportOps.GoogleCalendar.Tests;

public sealed class GoogleCalendarOptionsTests
{
    private readonly GoogleCalendarOptionsValidator _validator = new();

    [Fact]
    public void Options_WithoutAnything_NameEachMissingOption()
    {
        var result = _validator.Validate(Calendars.Name, new GoogleCalendarOptions());

        Assert.Equal(
            [
                "Google calendar 'GitLab Support': CalendarId is missing. It stands in the calendar's settings, under "
                + "'Integrate calendar'.",
                "Google calendar 'GitLab Support': neither KeyFile nor KeyJson is set. Set one of them.",
            ],
            result.Failures!);
    }

    [Fact]
    public async Task Options_OfAServer_AreGood()
    {
        await using var server = await Calendars.StartAsync(new TestClock());
        var options = new GoogleCalendarOptions();
        Calendars.Configure(options, server);

        Assert.True(_validator.Validate(Calendars.Name, options).Succeeded);
    }

    [Fact]
    public void Options_WithBothKeys_AreRefused() => Refused(
        options => (options.KeyFile, options.KeyJson) = ("a", "b"), "both KeyFile and KeyJson");

    [Fact]
    public void Options_WithAKeyFileThatIsNotThere_NameIt() =>
        Refused(options => options.KeyFile = "nowhere.json", "KeyFile 'nowhere.json' cannot be read");

    [Fact]
    public void Options_WithAKeyThatIsNone_SayWhyWithoutTheKey() =>
        Refused(options => options.KeyJson = "{}", "the service-account key is of the type");

    [Fact]
    public void Options_WithoutTime_AreRefused() =>
        Refused(options => options.CallTimeout = TimeSpan.Zero, "CallTimeout");

    [Fact]
    public void Options_WithoutPace_AreRefused() =>
        Refused(options => options.RequestsPerMinute = 0, "RequestsPerMinute");

    [Theory]
    [InlineData("a/b")]
    [InlineData("..")]
    [InlineData("a b")]
    [InlineData("a\n")]
    [InlineData("https://calendar.google.com/calendar/u/0?cid=x")]
    public void CalendarId_ThatIsNone_IsRefused(string id) =>
        Refused(options => options.CalendarId = id, "CalendarId holds");

    [Theory]
    [InlineData("http://www.googleapis.com/calendar/v3", "uses http")]
    [InlineData("https://user:pass@www.googleapis.com", "user name or password")]
    [InlineData("https://www.googleapis.com/calendar/v3?x=1", "query")]
    [InlineData("https://www.googleapis.com/drive/v3", "/drive/v3")]
    [InlineData("www.googleapis.com", "not absolute")]
    public void Address_ThatCannotBeUsed_IsRefused(string address, string said) =>
        Refused(options => options.BaseAddress = new Uri(address, UriKind.RelativeOrAbsolute), said);

    [Fact]
    public void Options_AsText_HoldNoKey() => Assert.Equal(
        "Google calendar a@b.example",
        new GoogleCalendarOptions { CalendarId = "a@b.example", KeyJson = "x" }.ToString());

    private void Refused(Action<GoogleCalendarOptions> spoil, string said)
    {
        var options = new GoogleCalendarOptions { CalendarId = Calendars.Id };
        spoil(options);

        var result = _validator.Validate(Calendars.Name, options);

        Assert.Contains(result.Failures!, failure => failure.Contains(said, StringComparison.Ordinal));
        Assert.Throws<ArgumentException>(() => new GoogleCalendarClient(Calendars.Name, options));
    }
}
