using Microsoft.Extensions.Logging;
using SupportOps.Scheduling;
using SupportOps.Testing.GoogleCalendar;
using SupportOps.Tests.Shared;

namespace SupportOps.GoogleCalendar.Tests;

/// <summary>What most tests ask of a client and a stand-in calendar.</summary>
internal static class Calendars
{
    public const string Name = "GitLab Support";
    public const string Id = "support@group.calendar.example";
    public const string Uri = "https://api.calendly.example/scheduled_events/1";

    public static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    /// <summary>A clock whose waits take no time and whose deadlines never come by themselves.</summary>
    public static TestClock LeapingClock() => new() { IsWait = wait => wait < TimeSpan.FromHours(1) };

    /// <summary>A strict server on the clock of the client, without which no assertion would be timely.</summary>
    public static Task<GoogleCalendarServer> StartAsync(
        TestClock clock, Action<GoogleCalendarServerBuilder>? describe = null) => GoogleCalendarServer.StartAsync(g =>
    {
        g.WithClock(clock).WithServiceAccount().Calendar(Id, Name);
        describe?.Invoke(g);
    });

    public static GoogleCalendarClient ClientOf(
        GoogleCalendarServer server,
        TestClock clock,
        Action<GoogleCalendarOptions>? configure = null,
        HttpClient? http = null,
        ILoggerFactory? log = null)
    {
        var options = new GoogleCalendarOptions();
        Configure(options, server);
        configure?.Invoke(options);
        return new GoogleCalendarClient(Name, options, http, log, clock);
    }

    public static void Configure(GoogleCalendarOptions options, GoogleCalendarServer server)
    {
        options.BaseAddress = server.CalendarUrl;
        options.CalendarId = Id;
        options.KeyJson = server.ServiceAccountKeyJson();
        options.AttemptTimeout = TimeSpan.FromHours(1);
        options.CallTimeout = TimeSpan.FromHours(2);
        options.ListingTimeout = TimeSpan.FromHours(3);
    }

    public static CalendarEntry Entry(string uri = Uri) => new()
    {
        SourceUri = uri,
        Summary = "Support call",
        Description = "Ticket: 4711\nCustomer: Persona (persona@customer.example)",
        Location = "https://meet.example/j/1?a=1&b=2",
        Start = Noon,
        End = Noon.AddMinutes(30),
    };

    public static EntryTombstone Tombstone(string uri = Uri) =>
        new() { SourceUri = uri, Start = Noon, End = Noon.AddMinutes(30) };

    public static async Task<List<CalendarEntry>> ListAsync(ICalendar calendar)
    {
        var entries = new List<CalendarEntry>();
        await foreach (var entry in calendar.ListAsync(Noon.AddDays(-1), Noon.AddDays(1)))
        {
            entries.Add(entry);
        }

        return entries;
    }

    public static IEnumerable<string> Writes(GoogleCalendarServer server) => server.Requests
        .Where(request => request.Path.StartsWith("/calendar", StringComparison.Ordinal) && request.Method != "GET")
        .Select(request => request.Method);

    public static int Tokens(GoogleCalendarServer server) =>
        server.Requests.Count(request => request.Path == server.TokenUrl.AbsolutePath);
}
