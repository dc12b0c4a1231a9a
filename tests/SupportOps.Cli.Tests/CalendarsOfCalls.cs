using SupportOps.Testing.GoogleCalendar;

namespace SupportOps.Cli.Tests;

/// <summary>Google with the two calendars of booked calls, and a workplace that is connected to it.</summary>
internal sealed class CalendarsOfCalls : IAsyncDisposable
{
    public const string UsGovernment = "us-government@calendar.example";
    public const string Global = "global@calendar.example";

    public const string Settings = $$$"""
        {"calendars": {"US Government Support": "{{{UsGovernment}}}", "GitLab Support": "{{{Global}}}"}}
        """;

    private CalendarsOfCalls(GoogleCalendarServer server) => Server = server;

    public GoogleCalendarServer Server { get; }

    public IReadOnlyList<GoogleCalendarEntry> UsGovernmentEntries => Server.Calendar(UsGovernment).Entries;

    public IReadOnlyList<GoogleCalendarEntry> GlobalEntries => Server.Calendar(Global).Entries;

    /// <summary>Titles in both calendars, the shared one last.</summary>
    public IEnumerable<string> Titles => UsGovernmentEntries.Select(entry => "US: " + entry.Summary)
        .Concat(GlobalEntries.Select(entry => entry.Summary!));

    /// <summary>How many requests wrote to a calendar.</summary>
    public int Writes => Server.Requests.Count(request =>
        request.Method is not "GET" && request.Path.Contains("/calendars/", StringComparison.Ordinal));

    /// <summary>Starts it.</summary>
    /// <param name="place">Where the tool is run.</param>
    /// <param name="clock">That of the server; null for the one of the workplace.</param>
    public static async Task<CalendarsOfCalls> StartAsync(Workplace place, TimeProvider? clock = null)
    {
        var server = await GoogleCalendarServer.StartAsync(google => google
            .Calendar(UsGovernment).Calendar(Global).WithServiceAccount().WithClock(clock ?? place.Clock));
        var keyFile = place.PathOf("key.json");
        server.WriteServiceAccountKey(keyFile);
        place.Set("GOOGLE_APPLICATION_CREDENTIALS", keyFile).Set("GOOGLE_CALENDAR_URL", server.CalendarUrl.AbsoluteUri);
        place.Write("supportops.json", Settings);
        return new CalendarsOfCalls(server);
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
