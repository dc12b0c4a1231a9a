using SupportOps.Calendly.Webhooks;

namespace SupportOps.Cli.Calendly;

/// <summary>Reads <c>--scope</c>.</summary>
internal static class SubscriptionScopes
{
    /// <summary>The scope of a text; the organization's when there is none.</summary>
    /// <exception cref="CommandFailure">It is neither of the two.</exception>
    public static SubscriptionScope Parse(string? text) => text switch
    {
        null or "organization" => SubscriptionScope.Organization,
        "user" => SubscriptionScope.User,
        _ => throw CommandFailure.Usage($"--scope: \"{text}\" is not one of organization, user."),
    };
}
