namespace SupportOps.Calendly.Webhooks;

/// <summary>
/// How a subscription is replaced. It cannot be changed, and a URL is taken once: so a working one keeps working until
/// another one stands beside it at a URL that differs in its query.
/// </summary>
internal static class RecreationSteps
{
    private const string DuplicatesAreHarmless =
        "Between the two steps both deliver; what comes twice has to be harmless to the receiver";

    /// <summary>A disabled one delivers nothing, so nothing is lost by deleting it first.</summary>
    public static IReadOnlyList<string> ForDisabled(
        WebhookSubscription disabled, IEnumerable<WebhookSubscription> all) =>
        all.Any(other => Works(other) && other.Url.AbsoluteUri == disabled.Url.AbsoluteUri
            && disabled.Events.All(other.Events.Contains))
            ? [$"Delete {disabled.Reference.Id}: another one with the same URL delivers its events"]
            :
            [
                $"Make the receiver at {disabled.Url.AbsoluteUri} answer 2xx within 15 seconds",
                $"Delete {disabled.Reference.Id}; it delivers nothing, so nothing is lost",
                $"Create it anew: url {disabled.Url.AbsoluteUri}, events {Names(disabled.Events)}, "
                + $"scope {disabled.Scope}, with the signing key of the receiver",
                "Make up for what was missed: Calendly does not send it again",
            ];

    public static IReadOnlyList<string> ForMissing(
        IReadOnlyCollection<WebhookSubscription> concerned, IReadOnlyCollection<CalendlyEventName> missing)
    {
        var working = concerned.FirstOrDefault(Works);
        return working is null
            ? [$"Create anew what is disabled, with {Names(missing)} among its events"]
            : Replace(working, missing);
    }

    public static IReadOnlyList<string> ForSeveral(IReadOnlyCollection<WebhookSubscription> all)
    {
        var kept = all.Where(Works).OrderByDescending(subscription => subscription.Events.Count).FirstOrDefault()
            ?? all.First();
        return
        [
            $"Keep one whose events and scope are all that is needed, such as {kept.Reference.Id}",
            "Delete each other one that brings nothing of its own",
        ];
    }

    private static List<string> Replace(
        WebhookSubscription working, IReadOnlyCollection<CalendlyEventName> missing)
    {
        var misfits = missing.Where(name => name.RequiredScope is { } scope && scope != working.Scope).ToList();
        var all = working.Events.Concat(missing).Except(misfits).Distinct().ToList();
        List<string> steps =
        [
            .. misfits.Select(name => $"Create a subscription of its own for {name}: it needs the scope "
                + $"{name.RequiredScope}; its URL differs in its query, for example {Beside(working.Url)}"),
        ];
        if (misfits.Count < missing.Count)
        {
            steps.AddRange(
            [
                $"Create a new one beside it: url {Beside(working.Url)}, events {Names(all)}, scope {working.Scope}; "
                + "Calendly refuses a second one with the very same URL",
                $"Delete {working.Reference.Id} when the new one delivers",
                DuplicatesAreHarmless,
            ]);
        }

        return steps;
    }

    private static bool Works(WebhookSubscription subscription) => subscription.State == SubscriptionState.Active;

    private static string Beside(Uri url) =>
        url.AbsoluteUri + (url.Query.Length == 0 ? "?subscription=2" : "&subscription=2");

    private static string Names(IEnumerable<CalendlyEventName> names) => string.Join(",", names);
}
