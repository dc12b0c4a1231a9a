using SupportOps.Testing.GoogleCalendar;
using SupportOps.Tests.Shared;

namespace SupportOps.GoogleCalendar.Tests;

/// <summary>A calendar of its own for each test, and a client of it.</summary>
public abstract class CalendarTest : IAsyncLifetime
{
    private GoogleCalendarServer? _server;
    private GoogleCalendarClient? _client;

    internal TestClock Clock { get; } = Calendars.LeapingClock();

    internal GoogleCalendarServer Server => _server!;

    internal GoogleCalendarClient Client => _client!;

    internal ServedCalendar Served => Server.Calendar(Calendars.Id);

    public async Task InitializeAsync()
    {
        _server = await Calendars.StartAsync(Clock);
        _client = Calendars.ClientOf(_server, Clock);
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await Server.DisposeAsync();
    }
}
