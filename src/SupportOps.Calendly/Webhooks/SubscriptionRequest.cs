using SupportOps.Annotations;
using SupportOps.Http;

namespace SupportOps.Calendly.Webhooks;

/// <summary>A subscription to create.</summary>
/// <remarks>
/// Source: Calendly API reference, Create Webhook Subscription; of the default events: GitLab handbook, Support
/// Operations, Calendly, webhooks.
/// </remarks>
public sealed record SubscriptionRequest
{
    /// <summary>Where deliveries go; https only.</summary>
    [CallbackAddress]
    public required Uri Url { get; init; }

    /// <summary>What to deliver; <see cref="CalendlyEventName.SupportDefault"/>. The order has no meaning.</summary>
    [Requires(nameof(Scope), "organization", IsDefault = true)]
    public IReadOnlyList<CalendlyEventName> Events { get; init; } = CalendlyEventName.SupportDefault;

    /// <summary>Whose events to deliver; the organization's.</summary>
    public SubscriptionScope Scope { get; init; } = SubscriptionScope.Organization;

    /// <summary>The organization.</summary>
    public required OrganizationReference Organization { get; init; }

    /// <summary>The user whose events to deliver; needed for the scope of a user.</summary>
    public UserReference? User { get; init; }

    /// <summary>
    /// The key that Calendly signs deliveries with. Without one, a subscription of a personal access token is not
    /// signed at all, and a receiver cannot tell its deliveries from anybody's.
    /// </summary>
    [Credential(Variable = "CALENDLY_SIGNING_KEY")]
    public Secret? SigningKey { get; init; }

    /// <summary>Whether names beyond <see cref="CalendlyEventName.Known"/> may be sent; no.</summary>
    public bool AllowsUnknownEvents { get; init; }

    /// <summary>
    /// Everything that keeps the request from being sent, each with the right form; empty when it may be sent.
    /// </summary>
    public IReadOnlyList<string> FindProblems() => SubscriptionRules.FindProblems(this);
}
