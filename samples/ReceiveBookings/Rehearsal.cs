using SupportOps.Testing.Calendly;
using SupportOps.Testing.GoogleCalendar;

namespace ReceiveBookings;

/// <summary>Stand-ins of both vendors, and one call that is booked and moved.</summary>
internal sealed class Rehearsal(CalendlyServer calendly, GoogleCalendarServer google) : IAsyncDisposable
{
    private const string Key = "a-signing-key-of-a-rehearsal";

    public static async Task<Rehearsal?> StartUnlessConfiguredAsync(WebApplicationBuilder builder)
    {
        if (builder.Configuration["Calendly:SigningKeys:0"] is not null)
        {
            return null;
        }

        var google = await GoogleCalendarServer.StartAsync(g => g.Calendar("us").Calendar("global"));
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Urls"] = "http://127.0.0.1:0",
            ["Calendly:SigningKeys:0"] = Key,
            ["Calendars:UsGovernment:CalendarId"] = "us",
            ["Calendars:UsGovernment:BaseAddress"] = google.CalendarUrl.ToString(),
            ["Calendars:UsGovernment:KeyJson"] = google.ServiceAccountKeyJson(),
            ["Calendars:Global:CalendarId"] = "global",
            ["Calendars:Global:BaseAddress"] = google.CalendarUrl.ToString(),
            ["Calendars:Global:KeyJson"] = google.ServiceAccountKeyJson(),
        });
        return new Rehearsal(await CalendlyServer.StartAsync(), google);
    }

    public async Task RunAsync(WebApplication app)
    {
        var start = new DateTimeOffset(2030, 1, 7, 9, 0, 0, TimeSpan.Zero);
        calendly.Subscribe(new Uri(new Uri(app.Urls.First()), "/hooks/calendly"), Key);
        var booking = await calendly.BookAsync("US Government Support", "hbirch@acme.example", start);
        await calendly.RescheduleAsync(booking, start.AddDays(1));
        foreach (var delivery in calendly.Deliveries)
        {
            Console.WriteLine($"{delivery.Event}: {delivery.Status}");
        }

        foreach (var entry in google.Calendar("us").Entries)
        {
            Console.WriteLine($"US Government calendar: {entry.Summary} at {entry.Start:u}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        await calendly.DisposeAsync();
        await google.DisposeAsync();
    }
}
