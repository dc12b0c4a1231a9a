using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using SupportOps.Calendly.Events;
using SupportOps.Scheduling;
using SupportOps.Team;

namespace SupportOps.Calendly.AspNetCore;

/// <summary>Says what is done about deliveries. All that take an event run one by one, in this order.</summary>
public sealed class CalendlyWebhookBuilder
{
    internal CalendlyWebhookBuilder(IServiceCollection services) => Services = services;

    /// <summary>The container.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Adds a handler of new bookings.</summary>
    /// <typeparam name="THandler">The handler; a new one for each delivery unless registered otherwise.</typeparam>
    public CalendlyWebhookBuilder OnInviteeCreated<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>()
        where THandler : class, ICalendlyWebhookHandler<InviteeCreated> => Add<THandler, InviteeCreated>();

    /// <summary>Adds a handler of cancellations.</summary>
    /// <typeparam name="THandler">The handler; a new one for each delivery unless registered otherwise.</typeparam>
    public CalendlyWebhookBuilder OnInviteeCanceled<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>()
        where THandler : class, ICalendlyWebhookHandler<InviteeCanceled> => Add<THandler, InviteeCanceled>();

    /// <summary>Adds a handler of all events, those included that nothing here knows.</summary>
    /// <typeparam name="THandler">The handler; a new one for each delivery unless registered otherwise.</typeparam>
    public CalendlyWebhookBuilder OnEvent<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>()
        where THandler : class, ICalendlyWebhookHandler<CalendlyEvent> => Add<THandler, CalendlyEvent>();

    /// <summary>
    /// Keeps booked calls in the calendars of the container, by the <see cref="IRosterSource"/> of the container. The
    /// host does not start without these. A delivery is taken only after the calendar has its entry.
    /// </summary>
    /// <param name="classifier">Which calls belong on which calendar; null for the handbook's rules.</param>
    /// <param name="format">How entries are written; null for the default.</param>
    public CalendlyWebhookBuilder ScheduleBookings(
        BookingClassifier? classifier = null, CalendarEntryFormat? format = null)
    {
        Services.AddSingleton<EventRoute>(new BookingRoute(classifier ?? BookingClassifier.Default, format));
        Services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IValidateOptions<CalendlyWebhookOptions>, BookingRouteValidator>());
        return this;
    }

    /// <summary>Adds <see cref="CalendlyWebhookHealthCheck"/> to the health checks of the host.</summary>
    /// <param name="name">Its name.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public CalendlyWebhookBuilder AddHealthCheck(string name = "calendly-webhooks")
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Services.AddHealthChecks().Add(new HealthCheckRegistration(
            name,
            static provider => provider.GetRequiredService<CalendlyWebhookHealthCheck>(),
            failureStatus: null,
            tags: null));
        return this;
    }

    private CalendlyWebhookBuilder Add<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler, TEvent>()
        where THandler : class, ICalendlyWebhookHandler<TEvent>
        where TEvent : CalendlyEvent
    {
        Services.TryAddScoped<THandler>();
        Services.AddSingleton<EventRoute>(new HandlerRoute<THandler, TEvent>());
        return this;
    }
}
