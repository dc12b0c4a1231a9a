using SupportOps.Calendly.Wire;

namespace SupportOps.Calendly.Webhooks;

/// <summary>Reads subscriptions of the wire.</summary>
internal static class SubscriptionRecords
{
    public static WebhookSubscription ToSubscription(WireSubscription subscription) => new()
    {
        Reference = SubscriptionReference.TryParse(subscription.Uri, out var reference)
            ? reference
            : throw CalendlyRecords.Unfit("uri"),
        Url = Uri.TryCreate(subscription.CallbackUrl, UriKind.Absolute, out var url)
            ? url
            : throw CalendlyRecords.Unfit("callback_url"),
        State = new SubscriptionState(CalendlyRecords.Required(subscription.State, "state")),
        Events = [.. Names(subscription).Select(name => new CalendlyEventName(name))],
        Scope = new SubscriptionScope(CalendlyRecords.Required(subscription.Scope, "scope")),
        Organization = CalendlyRecords.Organization(subscription.Organization, "organization"),
        User = subscription.User is { } user ? CalendlyRecords.User(user, "user") : null,
        Creator = UserReference.TryParse(subscription.Creator, out var creator) ? creator : null,
        CreatedAt = subscription.CreatedAt,
        RetryStartedAt = subscription.RetryStartedAt,
    };

    public static ListingPlan<WireSubscription, WebhookSubscription> Listing(
        CalendlyAddress address, OrganizationReference organization, UserReference? user) => new()
        {
            Listing = "webhook subscriptions",
            AddressOf = token => address.Of(
                "webhook_subscriptions",
                ("organization", organization.Address),
                ("scope", (user is null ? SubscriptionScope.Organization : SubscriptionScope.User).Name),
                ("user", user?.Address),
                ("sort", "created_at:asc"),
                ("count", CalendlyListings.PageSize),
                ("page_token", token)),
            Shape = CalendlyJson.Default.SubscriptionPage,
            Read = ToSubscription,
            KeyOf = subscription => subscription.Reference.Address,
        };

    private static IEnumerable<string> Names(WireSubscription subscription) =>
        (subscription.Events ?? throw CalendlyRecords.Unfit("events"))
            .Select(name => CalendlyRecords.Required(name, "events"));
}
