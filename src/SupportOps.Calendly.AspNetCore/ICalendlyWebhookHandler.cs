using SupportOps.Calendly.Events;

namespace SupportOps.Calendly.AspNetCore;

/// <summary>Does something about an event that Calendly has signed.</summary>
/// <remarks>
/// Calendly repeats deliveries and keeps no order, and several replicas may have the same one at once: doing it twice
/// has to do no harm. The arrival of the body and all handlers of a delivery together have ten seconds.
/// </remarks>
/// <typeparam name="TEvent">The kind of event; <see cref="CalendlyEvent"/> for all.</typeparam>
public interface ICalendlyWebhookHandler<in TEvent>
    where TEvent : CalendlyEvent
{
    /// <summary>Does it. Once it has returned, Calendly is told that the delivery was taken.</summary>
    /// <param name="calendlyEvent">The event.</param>
    /// <param name="cancellationToken">
    /// Stops the work when time is up or the sender is gone; the delivery comes again.
    /// </param>
    /// <exception cref="SupportOpsApiException">
    /// Throw it when another system did not do its part: 503, and the delivery comes again. Any other error gives 500,
    /// after which it comes again too.
    /// </exception>
    Task HandleAsync(TEvent calendlyEvent, CancellationToken cancellationToken = default);
}
