using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SupportOps.Calendly.AspNetCore;
using SupportOps.Scheduling;
using SupportOps.Team;

namespace SupportOps.Cli.Calendly;

/// <summary>A web server that takes deliveries and keeps the calendars.</summary>
internal sealed class ReceiverHost
{
    /// <summary>Where deliveries are taken.</summary>
    public const string Path = "/calendly";

    /// <summary>Where it says how it is.</summary>
    public const string HealthPath = "/health";

    // As long as Calendly waits: what is under way has its ten seconds, and the network the rest.
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(15);

    /// <summary>Where it listens.</summary>
    public required IReadOnlyList<string> Addresses { get; init; }

    /// <summary>Gives the signing keys, at each delivery.</summary>
    public required Func<IReadOnlyList<string>> Keys { get; init; }

    /// <summary>The team, read at each delivery.</summary>
    public required IRosterSource Team { get; init; }

    /// <summary>The calendars; they stay the caller's to dispose.</summary>
    public required IReadOnlyList<ICalendar> Calendars { get; init; }

    /// <summary>How far the time of a signature may be from the clock; null for the receiver's own default.</summary>
    public TimeSpan? Tolerance { get; init; }

    /// <summary>The clock.</summary>
    public required TimeProvider Time { get; init; }

    /// <summary>Is told of each delivery; null for nobody.</summary>
    public ILoggerProvider? Log { get; init; }

    /// <summary>Puts it together; it does not listen yet.</summary>
    public WebApplication Build()
    {
        // Empty: what this server does is decided by the command's settings, and no others.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls([.. Addresses])
            .ConfigureKestrel(static kestrel => kestrel.AddServerHeader = false);
        AddServices(builder.Services);
        AddLog(builder.Logging);
        var app = builder.Build();
        app.MapCalendlyWebhook(Path);
        app.MapHealthChecks(HealthPath);
        return app;
    }

    private void AddServices(IServiceCollection services)
    {
        services.AddRouting();
        services.AddSingleton<IHostLifetime, QuietLifetime>();
        services.Configure<HostOptions>(static options => options.ShutdownTimeout = LongestStop);
        services.AddSingleton(Time);
        services.AddSingleton(Team);
        foreach (var calendar in Calendars)
        {
            services.AddSingleton(calendar);
        }

        services.AddSingleton<IOptionsMonitorCache<CalendlyWebhookOptions>, UncachedWebhookOptions>();
        services.AddSupportOpsCalendlyWebhooks(Configure).ScheduleBookings().AddHealthCheck();
    }

    // One line of the receiver for each delivery. The server beneath speaks of what it cannot do, and its failure to
    // start is told by the command.
    private void AddLog(ILoggingBuilder logging)
    {
        logging.AddFilter(static level => level >= LogLevel.Error)
            .AddFilter("Microsoft.Extensions.Hosting", LogLevel.None)
            .AddFilter("SupportOps", LogLevel.Information);
        if (Log is not null)
        {
            logging.AddProvider(Log);
        }
    }

    private void Configure(CalendlyWebhookOptions options)
    {
        options.Tolerance = Tolerance ?? options.Tolerance;
        SetKeys(options);
    }

    private void SetKeys(CalendlyWebhookOptions options)
    {
        try
        {
            foreach (var key in Keys())
            {
                options.SigningKeys.Add(key);
            }
        }
        catch (Exception exception) when (
            exception is CommandFailure or IOException or UnauthorizedAccessException)
        {
            throw new OptionsValidationException(
                Options.DefaultName, typeof(CalendlyWebhookOptions), [exception.Message]);
        }
    }
}
