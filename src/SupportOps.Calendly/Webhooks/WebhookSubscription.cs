namespace SupportOps.Calendly.Webhooks;

/// <summary>A subscription as Calendly holds it. The signing key is never among what Calendly gives back.</summary>
/// <remarks>Source: Calendly API reference, Webhook Subscription.</remarks>
public sealed record WebhookSubscription
{
    /// <summary>Names the subscription.</summary>
    public required SubscriptionReference Reference { get; init; }

    /// <summary>Where deliveries go: Calendly's <c>callback_url</c>.</summary>
    public required Uri Url { get; init; }

    /// <summary>Whether it delivers.</summary>
    public required SubscriptionState State { get; init; }

    /// <summary>What it delivers.</summary>
    public required IReadOnlyList<CalendlyEventName> Events { get; init; }

    /// <summary>Whose events it delivers.</summary>
    public required SubscriptionScope Scope { get; init; }

    /// <summary>The organization it belongs to.</summary>
    public required OrganizationReference Organization { get; init; }

    /// <summary>The user whose events it delivers; null for the scope of an organization.</summary>
    public UserReference? User { get; init; }

    /// <summary>Who created it; null when Calendly does not say.</summary>
    public UserReference? Creator { get; init; }

    /// <summary>When it was created; null when Calendly does not say.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>Since when deliveries fail and are tried again; null when they get through.</summary>
    public DateTimeOffset? RetryStartedAt { get; init; }
}
