using Microsoft.Extensions.DependencyInjection;
using SupportOps.Calendly.Events;

namespace SupportOps.Calendly.AspNetCore;

/// <summary>Leads one kind of event to a handler out of the container.</summary>
internal sealed class HandlerRoute<THandler, TEvent> : EventRoute
    where THandler : class, ICalendlyWebhookHandler<TEvent>
    where TEvent : CalendlyEvent
{
    public override bool Takes(CalendlyEvent calendlyEvent) => calendlyEvent is TEvent;

    public override async Task<Verdict?> HandleAsync(
        IServiceProvider services, Delivery delivery, CancellationToken cancellationToken)
    {
        var handler = services.GetRequiredService<THandler>();
        await handler.HandleAsync((TEvent)delivery.Event, cancellationToken).ConfigureAwait(false);
        return null;
    }
}
