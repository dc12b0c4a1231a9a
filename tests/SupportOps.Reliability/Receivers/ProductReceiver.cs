using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SupportOps.Calendly.AspNetCore;
using SupportOps.GoogleCalendar;
using SupportOps.Reliability.Deliveries;
using SupportOps.Team;

namespace SupportOps.Reliability.Receivers;

/// <summary>The product's own receiver with its own client of Google Calendar, put together as a host does.</summary>
internal static class ProductReceiver
{
    // The most that the option allows. Google's 600 would measure nothing but the pace.
    private const int RequestsPerMinute = 100_000;

    public static WebApplication Build(WebApplicationBuilder builder, ReceiverOrder order)
    {
        builder.Services.AddSingleton<IRosterSource, FixedRoster>();
        foreach (var (name, key) in order.Keys)
        {
            builder.Services.AddSupportOpsGoogleCalendar(name, options =>
            {
                options.BaseAddress = order.CalendarUrl;
                options.CalendarId = MemoryGoogle.IdOf(name);
                options.KeyJson = key;
                options.RequestsPerMinute = RequestsPerMinute;
            });
        }

        builder.Services
            .AddSupportOpsCalendlyWebhooks(options => options.SigningKeys.Add(order.SigningKey))
            .ScheduleBookings();
        var app = builder.Build();
        app.MapCalendlyWebhook(ReceiverProgram.Path);
        return app;
    }
}
