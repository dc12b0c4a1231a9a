using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SupportOps.GoogleCalendar;
using SupportOps.Team;
using SupportOps.Testing.Calendly;
using SupportOps.Testing.GoogleCalendar;
using SupportOps.Tests.Shared;

namespace SupportOps.Calendly.AspNetCore.Tests;

/// <summary>A receiver between Calendly and two calendars, all of them on loopback.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    public const string Key = "CANARY-signing-key-0001";
    public const string UsGovernment = "us@calendar.example";
    public const string Global = "global@calendar.example";
    public const string Host = "CANARY-hana@acme.example";

    private readonly WebApplication _app;

    private Receiver(WebApplication app, CalendlyServer calendly, GoogleCalendarServer google, string path)
    {
        _app = app;
        Calendly = calendly;
        Google = google;
        Url = new Uri(new Uri(app.Urls.Single()), path);
        Http = new HttpClient { BaseAddress = Url };
    }

    public static DateTimeOffset Start { get; } = new(2026, 1, 12, 9, 0, 0, TimeSpan.Zero);

    public CalendlyServer Calendly { get; }

    public GoogleCalendarServer Google { get; }

    public Uri Url { get; }

    public HttpClient Http { get; }

    public LogLines Log { get; private init; } = new();

    public TestClock Clock { get; private init; } = new();

    public TeamSource Team { get; private init; } = new();

    public IServiceProvider Services => _app.Services;

    public ServedCalendar GlobalCalendar => Google.Calendar(Global);

    public static async Task<Receiver> StartAsync(
        Action<CalendlyWebhookOptions>? configure = null,
        Action<CalendlyWebhookBuilder>? handle = null,
        Action<IServiceCollection>? register = null,
        string prefix = "",
        string? signingKey = Key)
    {
        var clock = new TestClock { IsWait = static wait => wait < TimeSpan.FromSeconds(5) };
        var (log, team) = (new LogLines(), new TeamSource());
        var google = await GoogleCalendarServer.StartAsync(
            g => g.Calendar(UsGovernment).Calendar(Global).WithServiceAccount().WithClock(clock));
        var calendly = await CalendlyServer.StartAsync(c => c.WithClock(clock));
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(log);
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddSingleton<IRosterSource>(team);
        AddCalendar(builder.Services, google, "US Government Support", UsGovernment);
        AddCalendar(builder.Services, google, "GitLab Support", Global);
        var webhooks = builder.Services.AddSupportOpsCalendlyWebhooks(configure ?? (o => o.SigningKeys.Add(Key)));
        (handle ?? (w => w.ScheduleBookings().AddHealthCheck()))(webhooks);
        register?.Invoke(builder.Services);
        var app = builder.Build();
        app.UsePathBase(prefix);
        app.UseRouting();
        app.MapCalendlyWebhook("/hooks/calendly");
        await app.StartAsync();
        var receiver = new Receiver(app, calendly, google, prefix + "/hooks/calendly")
        {
            Clock = clock,
            Log = log,
            Team = team,
        };
        calendly.Subscribe(receiver.Url, signingKey);
        return receiver;
    }

    /// <summary>Books a support call of global support.</summary>
    public Task<CalendlyBooking> BookAsync(string name = "Support call CANARY-name") => Calendly.BookAsync(
        name, Host, Start, b => b.Invitee("CANARY Ingrid", "CANARY-ingrid@customer.example"));

    /// <summary>The log lines of the receiver, one for each delivery.</summary>
    public IReadOnlyList<string> DeliveryLines =>
        [.. Log.All.Where(line => line.Id.Id is 1250 or 1251 or 1256).Select(line => line.Text)];

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Calendly.DisposeAsync();
        await _app.DisposeAsync();
        await Google.DisposeAsync();
        Log.Dispose();
    }

    private static void AddCalendar(
        IServiceCollection services, GoogleCalendarServer google, string name, string id) =>
        services.AddSupportOpsGoogleCalendar(name, options =>
        {
            options.BaseAddress = google.CalendarUrl;
            options.CalendarId = id;
            options.KeyJson = google.ServiceAccountKeyJson();
            options.MaxTries = 1;
        });
}
