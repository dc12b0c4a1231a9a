using SupportOps.Http;

namespace SupportOps.Calendly.Webhooks;

/// <summary>What a new subscription must be like.</summary>
internal static class SubscriptionRules
{
    public static IReadOnlyList<string> FindProblems(SubscriptionRequest request)
    {
        string?[] problems =
        [
            UrlProblem(request.Url),
            request.Organization is null
                ? "The organization is missing. Write it like https://api.calendly.com/organizations/AAAAAAAAAAAAAAAA"
                : null,
            ScopeProblem(request),
            .. EventProblems(request),
        ];
        return [.. problems.OfType<string>()];
    }

    private static string? UrlProblem(Uri? url) => url switch
    {
        null => "The URL is missing. Write it like https://hooks.example.com/calendly",
        { IsAbsoluteUri: false } =>
            $"The URL \"{Shown(url.OriginalString)}\" is not whole. Write it like https://hooks.example.com/calendly",
        _ when url.Scheme != Uri.UriSchemeHttps =>
            $"The URL uses {url.Scheme}. Write it like https://hooks.example.com/calendly: "
            + "deliveries hold personal data",
        { UserInfo.Length: > 0 } =>
            "The URL holds a user name or password. Remove it: a delivery is proven by its signature",
        { Fragment.Length: > 0 } => "The URL has a fragment (#...), which is never sent. Remove it",
        _ => null,
    };

    private static string? ScopeProblem(SubscriptionRequest request)
    {
        if (request.Scope == SubscriptionScope.User)
        {
            return request.User is null
                ? "The scope user needs a user. Write it like https://api.calendly.com/users/AAAAAAAAAAAAAAAA"
                : null;
        }

        return request.Scope == SubscriptionScope.Organization
            ? null
            : $"The scope \"{Shown(request.Scope.Name)}\" is not one of organization, user";
    }

    private static IEnumerable<string> EventProblems(SubscriptionRequest request)
    {
        if (request.Events is not { Count: > 0 })
        {
            return [$"No event is named. Name at least one of {Names(CalendlyEventName.Known)}"];
        }

        return request.Events.Distinct().Select(name => EventProblem(name, request)).OfType<string>();
    }

    private static string? EventProblem(CalendlyEventName name, SubscriptionRequest request)
    {
        if (name.Name.Length == 0 || (!name.IsKnown && !request.AllowsUnknownEvents))
        {
            return $"{Shown($"\"{name.Name}\"")} is no event that is known. The known ones are "
                + $"{Names(CalendlyEventName.Known)}; a newer one must be allowed explicitly";
        }

        return name.RequiredScope is { } scope && scope != request.Scope && IsKnown(request.Scope)
            ? $"{name} needs the scope {scope}. Create one subscription for each scope"
            : null;
    }

    private static bool IsKnown(SubscriptionScope scope) =>
        scope == SubscriptionScope.Organization || scope == SubscriptionScope.User;

    private static string Names(IEnumerable<CalendlyEventName> names) => string.Join(", ", names);

    private static string Shown(string text) => UntrustedText.ToSingleLine(text);
}
