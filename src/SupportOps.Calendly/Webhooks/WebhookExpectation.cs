using SupportOps.Annotations;

namespace SupportOps.Calendly.Webhooks;

/// <summary>What deliveries a receiver counts on.</summary>
public sealed record WebhookExpectation
{
    /// <summary>The receiver; null to look at every URL that is subscribed.</summary>
    [CallbackAddress]
    public Uri? Url { get; init; }

    /// <summary>What must be delivered; <see cref="CalendlyEventName.SupportDefault"/>.</summary>
    public IReadOnlyList<CalendlyEventName> Events { get; init; } = CalendlyEventName.SupportDefault;
}
