namespace SupportOps.Calendly.Webhooks;

/// <summary>
/// How a subscription is made and replaced. It cannot be changed, and a URL is taken once in each scope: so a working
/// one keeps working until another one stands beside it at a URL that differs in its query. No step names what the
/// creation would refuse.
/// </summary>
internal static class RecreationSteps
{
    private const string DuplicatesAreHarmless =
        "Between the two steps both deliver; what comes twice has to be harmless to the receiver";

    /// <summary>One for each scope that the events need; the organization's where several are good.</summary>
    public static IReadOnlyList<string> ForNone(WebhookExpectation expectation)
    {
        var url = expectation.Url?.AbsoluteUri ?? "the https address of the receiver";
        return
        [
            .. expectation.Events.Distinct()
                .GroupBy(name => name.RequiredScope ?? SubscriptionScope.Organization)
                .Select(group => $"Create one: url {url}, events {Names(group)}, scope {group.Key}, with the signing "
                    + "key of the receiver"),
        ];
    }

    /// <summary>A disabled one delivers nothing, so nothing is lost by deleting it first.</summary>
    public static IReadOnlyList<string> ForDisabled(
        WebhookSubscription disabled, IEnumerable<WebhookSubscription> all) =>
        all.Any(other => Works(other) && other.Url.AbsoluteUri == disabled.Url.AbsoluteUri
            && disabled.Events.All(other.Events.Contains))
            ? [$"Delete {disabled.Reference}: another one with the same URL delivers its events"]
            :
            [
                $"Make the receiver at {disabled.Url.AbsoluteUri} answer 2xx within 15 seconds",
                $"Delete {disabled.Reference}; it delivers nothing, so nothing is lost",
                $"Create it anew: url {disabled.Url.AbsoluteUri}, events {Names(disabled.Events)}, "
                + $"scope {disabled.Scope}, with the signing key of the receiver",
                "Make up for what was missed: Calendly does not send it again",
            ];

    public static IReadOnlyList<string> ForMissing(
        IReadOnlyCollection<WebhookSubscription> concerned, IReadOnlyCollection<CalendlyEventName> missing)
    {
        return concerned.FirstOrDefault(Works) is { } working
            ? Replace(working, missing)
            : ReplaceDisabled(concerned.First(), missing);
    }

    private static List<string> ReplaceDisabled(
        WebhookSubscription disabled, IReadOnlyCollection<CalendlyEventName> missing)
    {
        var misfits = Misfits(disabled, missing);
        var fits = missing.Except(misfits).ToList();
        return
        [
            .. CreateApart(misfits, disabled.Url),
            .. fits.Count > 0
                ? [$"Create anew what is disabled, with {Names(fits)} among its events"]
                : Array.Empty<string>(),
        ];
    }

    public static IReadOnlyList<string> ForSeveral(IReadOnlyCollection<WebhookSubscription> all)
    {
        var kept = all.Where(Works).OrderByDescending(subscription => subscription.Events.Count).FirstOrDefault()
            ?? all.First();
        return
        [
            $"Keep one whose events and scope are all that is needed, such as {kept.Reference}",
            "Delete each other one that brings nothing of its own",
        ];
    }

    private static List<string> Replace(
        WebhookSubscription working, IReadOnlyCollection<CalendlyEventName> missing)
    {
        var misfits = Misfits(working, missing);
        var all = working.Events.Concat(missing).Except(misfits).Distinct().ToList();
        List<string> steps =
        [
            .. CreateApart(misfits, working.Url),
        ];
        if (misfits.Count < missing.Count)
        {
            steps.AddRange(
            [
                $"Create a new one beside it: url {Beside(working.Url)}, events {Names(all)}, scope {working.Scope}; "
                + "Calendly refuses a second one with the very same URL and scope",
                $"Delete {working.Reference} when the new one delivers",
                DuplicatesAreHarmless,
            ]);
        }

        return steps;
    }

    private static List<CalendlyEventName> Misfits(
        WebhookSubscription subscription, IEnumerable<CalendlyEventName> missing) =>
        [.. missing.Where(name => name.RequiredScope is { } scope && scope != subscription.Scope)];

    private static IEnumerable<string> CreateApart(IEnumerable<CalendlyEventName> misfits, Uri url) =>
        misfits.Select(name => $"Create a subscription of its own for {name}: it needs the scope "
            + $"{name.RequiredScope}; its URL differs in its query, for example {Beside(url)}");

    private static bool Works(WebhookSubscription subscription) => subscription.State == SubscriptionState.Active;

    private static string Beside(Uri url) =>
        url.AbsoluteUri + (url.Query.Length == 0 ? "?subscription=2" : "&subscription=2");

    private static string Names(IEnumerable<CalendlyEventName> names)
    {
        var all = names.ToList();
        var unknown = string.Join(",", all.Where(name => !name.IsKnown));
        return string.Join(",", all) + (unknown.Length == 0
            ? string.Empty
            : $" (check the name of {unknown}, which this version does not know, and allow it with "
                + "--allow-unknown-event)");
    }
}
