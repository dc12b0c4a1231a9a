using Microsoft.AspNetCore.Builder;
using SupportOps.Cli.Calendly;
using SupportOps.GoogleCalendar;
using SupportOps.Scheduling;
using SupportOps.TeamFiles;
using SupportOps.Testing.Calendly;
using SupportOps.Testing.GoogleCalendar;

namespace SupportOps.Cli.Demo;

/// <summary>Calendly, the receiver that it delivers to, and the two calendars behind that, all on loopback.</summary>
internal sealed class BookingStage : IAsyncDisposable
{
    private readonly string _key = Guid.NewGuid().ToString("N");
    private readonly DemoClock _clock = new();
    private readonly List<GoogleCalendarClient> _clients = [];
    private GoogleCalendarServer? _google;
    private CalendlyServer? _calendly;
    private WebApplication? _receiver;

    public CalendlyServer Calendly => _calendly ?? throw new InvalidOperationException("The stage is not set.");

    /// <summary>The calendars, that of US Government Support first.</summary>
    public IReadOnlyList<ServedCalendar> Calendars =>
        [.. _clients.Select(client => _google!.Calendar(IdOf(client.Name)))];

    /// <summary>Starts all of them.</summary>
    /// <param name="team">Folder of the team files.</param>
    /// <param name="cancellationToken">Stops the start.</param>
    public async Task SetAsync(string team, CancellationToken cancellationToken)
    {
        var names = new[] { BookingClassifier.Default.UsGovernmentCalendar, BookingClassifier.Default.GlobalCalendar };
        _google = await GoogleCalendarServer.StartAsync(
            google => Array.ForEach(names, name => google.WithClock(_clock).Calendar(IdOf(name), name)),
            cancellationToken).ConfigureAwait(false);
        _clients.AddRange(names.Select(name => Connect(name, _google)));
        _receiver = new ReceiverHost
        {
            Addresses = ["http://127.0.0.1:0"],
            Keys = () => [_key],
            Team = new TeamFolder(team),
            Calendars = _clients,
            Time = _clock,
        }.Build();
        await _receiver.StartAsync(cancellationToken).ConfigureAwait(false);
        _calendly = await CalendlyServer.StartAsync(calendly => calendly.WithClock(_clock), cancellationToken)
            .ConfigureAwait(false);
        _calendly.Subscribe(new Uri(new Uri(_receiver.Urls.Single()), ReceiverHost.Path), _key);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var part in new IAsyncDisposable?[] { _calendly, _receiver, _google }.OfType<IAsyncDisposable>())
        {
            await part.DisposeAsync().ConfigureAwait(false);
        }

        _clients.ForEach(client => client.Dispose());
    }

    private static string IdOf(string name) => name.Replace(' ', '-').ToLowerInvariant() + "@calendar.example";

    private GoogleCalendarClient Connect(string name, GoogleCalendarServer google) => new(
        name,
        new GoogleCalendarOptions
        {
            BaseAddress = google.CalendarUrl,
            CalendarId = IdOf(name),
            KeyJson = google.ServiceAccountKeyJson(),
        },
        time: _clock);
}
