using System.Text.Json.Nodes;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.Calendly;

/// <summary>Judges the body by which a subscription is asked for.</summary>
/// <remarks>Source: Calendly API, Create webhook subscription.</remarks>
internal sealed class SubscriptionRequest(CalendlyAccount account, CalendlyUser asker, JsonObject body)
{
    private static readonly string[] Scopes = ["organization", "user", "group"];

    private string? Url => NodeText.Of(body["url"]);

    private string? Organization => NodeText.Of(body["organization"]);

    private string Scope => NodeText.Of(body["scope"]) ?? string.Empty;

    private string? User => NodeText.Of(body["user"]);

    private IReadOnlyList<string?> Events => body["events"] is JsonArray names ? [.. names.Select(NodeText.Of)] : [];

    /// <summary>The refusal; null when it is granted.</summary>
    public Answer? Problem()
    {
        (string, string)[] invalid = [.. Invalid().OfType<(string, string)>()];
        return invalid.Length > 0 ? CalendlyErrors.Invalid(invalid) : Forbidden();
    }

    /// <summary>The subscription, once there is no problem.</summary>
    public CalendlySubscription Grant() => new()
    {
        Uri = account.Uris.Next("webhook_subscriptions"),
        Callback = new Uri(Url!),
        Events = [.. Events.OfType<string>()],
        Organization = Organization!,
        Scope = Scope,
        User = Scope == "user" ? User : null,
        Creator = asker.Uri,
        SigningKey = NodeText.Of(body["signing_key"]) is { Length: > 0 } key ? key : null,
        CreatedAt = account.Now,
        UpdatedAt = account.Now,
    };

    private static bool IsUri(string? text, string kind) =>
        text?.StartsWith(ResourceUri.Root + kind + "/", StringComparison.Ordinal) == true;

    private IEnumerable<(string, string)?> Invalid()
    {
        yield return IsCallback() ? null : ("url", "must be a valid https url");
        yield return EventProblem() is { } problem ? ("events", problem) : null;
        yield return IsUri(Organization, "organizations") ? null : ("organization", "must be a valid organization uri");
        yield return Scopes.Contains(Scope, StringComparer.Ordinal) ? null : ("scope", "is not included in the list");
        yield return Scope == "user" && !IsUri(User, "users") ? ("user", "must be a valid user uri") : null;
        yield return Scope == "group" && !IsUri(NodeText.Of(body["group"]), "groups")
            ? ("group", "must be a valid group uri")
            : null;
        yield return body["signing_key"] is null || NodeText.Of(body["signing_key"]) is not null
            ? null
            : ("signing_key", "must be a string");
    }

    // Plain HTTP is for receivers of a test on the same machine; the real service wants https.
    private bool IsCallback() => Uri.TryCreate(Url, UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback));

    private string? EventProblem()
    {
        string[] names = [.. Events.OfType<string>()];
        if (names.Length == 0 || names.Length != Events.Count)
        {
            return "must hold at least one event";
        }

        if (names.Distinct(StringComparer.Ordinal).Count() < names.Length)
        {
            return "must be unique";
        }

        if (Array.Find(names, static name => !EventName.IsKnown(name)) is { } unknown)
        {
            return $"{unknown} is not included in the list";
        }

        return Array.TrueForAll(names, name => EventName.IsFor(name, Scope))
            ? null
            : "Create separate Webhook Subscriptions for events with different subscription scopes.";
    }

    private Answer? Forbidden()
    {
        if (!account.HasWebhooks)
        {
            return CalendlyErrors.Forbidden("Please upgrade your Calendly account to Standard");
        }

        var isForeign = Organization != ResourceUri.Organization
            || (Scope == "user" && account.FindByUri(User) is null);
        if (isForeign)
        {
            return CalendlyErrors.Forbidden("This user is not in your organization");
        }

        return asker.IsAdministrator || (Scope == "user" && User == asker.Uri) ? null : CalendlyErrors.Of(403);
    }
}
