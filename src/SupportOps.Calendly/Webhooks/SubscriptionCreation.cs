namespace SupportOps.Calendly.Webhooks;

/// <summary>The subscription that there is after one was asked for.</summary>
public sealed record SubscriptionCreation
{
    /// <summary>Whether it is new.</summary>
    public required SubscriptionOutcome Outcome { get; init; }

    /// <summary>The subscription.</summary>
    public required WebhookSubscription Subscription { get; init; }

    /// <summary>
    /// In what a subscription that was there before differs from the request; empty for a new one. The signing key is
    /// not compared, because Calendly never gives it back.
    /// </summary>
    public IReadOnlyList<SubscriptionDifference> Differences { get; init; } = [];
}
