using SupportOps.Calendly.Events;

namespace SupportOps.Calendly.AspNetCore;

/// <summary>Leads some of the events to who does something about them.</summary>
internal abstract class EventRoute
{
    /// <summary>Whether the event is one of them.</summary>
    public abstract bool Takes(CalendlyEvent calendlyEvent);

    /// <summary>Does it; null when done, else why the delivery has to come again.</summary>
    /// <param name="services">The services of this delivery.</param>
    /// <param name="delivery">A delivery of an event that it takes.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public abstract Task<Verdict?> HandleAsync(
        IServiceProvider services, Delivery delivery, CancellationToken cancellationToken);
}
