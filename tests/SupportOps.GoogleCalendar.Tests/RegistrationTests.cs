using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SupportOps.Scheduling;
using SupportOps.Testing.GoogleCalendar;
using SupportOps.Tests.Shared;

namespace SupportOps.GoogleCalendar.Tests;

public sealed class RegistrationTests
{
    private const string Government = "US Government Support";
    private const string GovernmentId = "government@group.calendar.example";

    private readonly TestClock _clock = Calendars.LeapingClock();

    [Fact]
    public async Task TwoCalendars_InOneContainer_KeepApart()
    {
        await using var server = await StartAsync();
        await using var provider = Provide(server);
        var global = provider.GetRequiredKeyedService<ICalendar>(Calendars.Name);
        var government = provider.GetRequiredKeyedService<ICalendar>(Government);

        await government.AddAsync(Calendars.Entry());

        Assert.Equal((Calendars.Name, Government), (global.Name, government.Name));
        Assert.Empty(server.Calendar(Calendars.Id).Entries);
        Assert.Single(server.Calendar(GovernmentId).Entries);
        Assert.Same(government, provider.GetRequiredKeyedService<GoogleCalendarClient>(Government));
    }

    [Fact]
    public async Task TwoCalendars_OfOneAccount_ShareItsPace()
    {
        await using var server = await StartAsync();
        await using var provider = Provide(server, options => options.RequestsPerMinute = 1);

        await provider.GetRequiredKeyedService<ICalendar>(Calendars.Name).AddAsync(Calendars.Entry());
        await provider.GetRequiredKeyedService<ICalendar>(Government).AddAsync(Calendars.Entry());

        Assert.Equal(TimeSpan.FromMinutes(1), Assert.Single(_clock.Leaps));
    }

    [Fact]
    public async Task Scheduler_OverRegisteredCalendars_DoesWhatABookingAsks()
    {
        await using var server = await StartAsync();
        await using var provider = Provide(server);
        var scheduler = new BookingScheduler(
            new[] { Calendars.Name, Government }.Select(name => provider.GetRequiredKeyedService<ICalendar>(name)));
        var booking = new Booking
        {
            Change = BookingChange.Created,
            ScheduledEventUri = Calendars.Uri,
            Name = "Support call",
            Start = Calendars.Noon,
            End = Calendars.Noon.AddMinutes(30),
        };
        var global = new BookingClassification
        {
            Kind = BookingKind.Global,
            Calendar = Calendars.Name,
            Action = BookingAction.Add,
            Reasons = ["x"],
        };

        await scheduler.ScheduleAsync(booking, global);
        Assert.Single(server.Calendar(Calendars.Id).Entries);
        await scheduler.ScheduleAsync(
            booking with { Change = BookingChange.Canceled, IsEventCanceled = true },
            global with { Action = BookingAction.Remove });

        Assert.Empty(server.Calendar(Calendars.Id).Entries);
        Assert.Single(server.Calendar(GovernmentId).RemovedEntries);
    }

    [Fact]
    public async Task Options_FromConfiguration_AreBound()
    {
        await using var server = await StartAsync();
        var values = new Dictionary<string, string?>
        {
            ["CalendarId"] = GovernmentId,
            ["KeyJson"] = server.ServiceAccountKeyJson(),
            ["BaseAddress"] = server.Url.AbsoluteUri,
            ["RequestsPerMinute"] = "60",
            ["AttemptTimeout"] = "01:00:00",
            ["CallTimeout"] = "02:00:00",
        };
        var services = new ServiceCollection().AddSingleton<TimeProvider>(_clock);
        services.AddSupportOpsGoogleCalendar(
            Government, new ConfigurationBuilder().AddInMemoryCollection(values).Build());
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredKeyedService<ICalendar>(Government).AddAsync(Calendars.Entry());

        Assert.Single(server.Calendar(GovernmentId).Entries);
    }

    [Fact]
    public async Task Options_ThatCannotWork_StopTheHostAtItsStart()
    {
        var services = new ServiceCollection();
        services.AddSupportOpsGoogleCalendar(Government, options => options.CalendarId = "x@y.example");
        await using var provider = services.BuildServiceProvider();

        var error = Assert.Throws<OptionsValidationException>(
            () => provider.GetRequiredService<IStartupValidator>().Validate());

        Assert.Contains(
            "Google calendar 'US Government Support': neither KeyFile", error.Message, StringComparison.Ordinal);
    }

    private Task<GoogleCalendarServer> StartAsync() =>
        Calendars.StartAsync(_clock, g => g.Calendar(GovernmentId, Government));

    private ServiceProvider Provide(GoogleCalendarServer server, Action<GoogleCalendarOptions>? more = null)
    {
        var services = new ServiceCollection().AddSingleton<TimeProvider>(_clock);
        foreach (var (name, id) in new[] { (Calendars.Name, Calendars.Id), (Government, GovernmentId) })
        {
            services.AddSupportOpsGoogleCalendar(name, options =>
            {
                Calendars.Configure(options, server);
                options.CalendarId = id;
                more?.Invoke(options);
            });
        }

        return services.BuildServiceProvider();
    }
}
