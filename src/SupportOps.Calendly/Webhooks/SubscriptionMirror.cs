namespace SupportOps.Calendly.Webhooks;

/// <summary>Compares a subscription with the request that asked for it.</summary>
/// <remarks>
/// An answer must mirror its request before a webhook counts as live. Source: GitLab handbook, Support Operations,
/// Calendly, webhooks.
/// </remarks>
public static class SubscriptionMirror
{
    private const string None = "none";

    /// <summary>The fields that differ, in the order of the request; empty when the subscription mirrors it.</summary>
    /// <remarks>
    /// Events are compared as a set. A subscription of the scope of an organization has no user, whatever was asked.
    /// </remarks>
    /// <param name="request">What was asked for.</param>
    /// <param name="subscription">What Calendly holds.</param>
    public static IReadOnlyList<SubscriptionDifference> FindDifferences(
        SubscriptionRequest request, WebhookSubscription subscription)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(subscription);
        SubscriptionDifference?[] differences =
        [
            Compare("url", request.Url.AbsoluteUri, subscription.Url.AbsoluteUri),
            Compare("events", Names(request.Events), Names(subscription.Events)),
            Compare("organization", request.Organization.Address, subscription.Organization.Address),
            CompareUsers(request, subscription),
            Compare("scope", request.Scope.Name, subscription.Scope.Name),
        ];
        return [.. differences.OfType<SubscriptionDifference>()];
    }

    private static SubscriptionDifference? CompareUsers(
        SubscriptionRequest request, WebhookSubscription subscription) =>
        request.Scope == SubscriptionScope.Organization && subscription.User is null
            ? null
            : Compare("user", request.User?.Address ?? None, subscription.User?.Address ?? None);

    private static SubscriptionDifference? Compare(string field, string asked, string found) =>
        string.Equals(asked, found, StringComparison.Ordinal)
            ? null
            : new SubscriptionDifference(field, asked, found);

    private static string Names(IEnumerable<CalendlyEventName> events) => string.Join(
        ", ", events.Select(name => name.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
