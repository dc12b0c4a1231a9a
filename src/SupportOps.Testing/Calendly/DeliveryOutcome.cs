namespace SupportOps.Testing.Calendly;

/// <summary>What an answered delivery means for its subscription.</summary>
/// <remarks>Source: Calendly, Webhook subscriptions, retries and disabled subscriptions.</remarks>
internal static class DeliveryOutcome
{
    /// <summary>Notes an answer; a subscription by which nothing got through in time is disabled.</summary>
    public static CalendlySubscription Note(
        CalendlySubscription subscription, CalendlyDelivery answered, PendingDelivery due, PendingDelivery? next)
    {
        if (answered.IsAccepted)
        {
            return subscription with { RetryStartedAt = null, DeliveredAt = answered.At };
        }

        if (!answered.Callback.IsLoopback)
        {
            return subscription;
        }

        var isGivenUp = next is null
            && (subscription.DeliveredAt is not { } last || last < (due.FirstAt ?? answered.At));
        return subscription with
        {
            RetryStartedAt = subscription.RetryStartedAt ?? answered.At,
            IsActive = subscription.IsActive && !isGivenUp,
            UpdatedAt = isGivenUp ? answered.At : subscription.UpdatedAt,
        };
    }
}
