using System.Text.Json.Nodes;

namespace SupportOps.Testing.Calendly;

/// <summary>Users, memberships and subscriptions as resources.</summary>
/// <remarks>Source: Calendly API, Users, Organizations, Webhook subscriptions.</remarks>
internal static class PeopleJson
{
    public static JsonObject User(CalendlyUser user)
    {
        var slug = user.Email.Split('@')[0];
        return new JsonObject
        {
            ["uri"] = user.Uri,
            ["name"] = user.Name,
            ["slug"] = slug,
            ["email"] = user.Email,
            ["scheduling_url"] = "https://calendly.com/" + slug,
            ["timezone"] = user.TimeZone,
            ["avatar_url"] = null,
            ["created_at"] = CalendlyTime.Text(user.CreatedAt),
            ["updated_at"] = CalendlyTime.Text(user.CreatedAt),
        };
    }

    public static JsonObject Me(CalendlyUser user)
    {
        var resource = User(user);
        resource["current_organization"] = ResourceUri.Organization;
        resource["resource_type"] = "User";
        return resource;
    }

    public static JsonObject Membership(CalendlyUser user) => new()
    {
        ["uri"] = ResourceUri.Root + "organization_memberships/" + ResourceUri.UuidOf(user.Uri),
        ["role"] = user.Role,
        ["user"] = User(user),
        ["organization"] = ResourceUri.Organization,
        ["created_at"] = CalendlyTime.Text(user.CreatedAt),
        ["updated_at"] = CalendlyTime.Text(user.CreatedAt),
    };

    /// <summary>A subscription; its key is never shown.</summary>
    public static JsonObject Subscription(CalendlySubscription subscription) => new()
    {
        ["uri"] = subscription.Uri,
        ["callback_url"] = subscription.Callback.OriginalString,
        ["created_at"] = CalendlyTime.Text(subscription.CreatedAt),
        ["updated_at"] = CalendlyTime.Text(subscription.UpdatedAt),
        ["retry_started_at"] = subscription.RetryStartedAt is { } since ? CalendlyTime.Text(since) : null,
        ["state"] = subscription.IsActive ? "active" : "disabled",
        ["events"] = new JsonArray([.. subscription.Events.Select(static name => (JsonNode)name)]),
        ["scope"] = subscription.Scope,
        ["organization"] = subscription.Organization,
        ["user"] = subscription.User,
        ["creator"] = subscription.Creator,
    };
}
