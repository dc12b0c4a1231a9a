using SupportOps.Auditing;

namespace SupportOps.Calendly.Webhooks;

/// <summary>Judges subscriptions: Calendly disables a failing one after a day, and tells nobody.</summary>
/// <remarks>
/// Pure: the same subscriptions give the same report. Source: Calendly, Webhooks overview, retries and disabled
/// webhooks.
/// </remarks>
public static class WebhookHealth
{
    private static readonly TimeSpan RetriesFor = TimeSpan.FromHours(24);

    /// <summary>Judges subscriptions.</summary>
    /// <param name="subscriptions">All that there are; those of other URLs are left out of account.</param>
    /// <param name="expectation">What the receiver counts on.</param>
    /// <param name="asOf">The time of the judgement.</param>
    public static WebhookHealthReport Evaluate(
        IReadOnlyCollection<WebhookSubscription> subscriptions, WebhookExpectation expectation, DateTimeOffset asOf)
    {
        ArgumentNullException.ThrowIfNull(subscriptions);
        ArgumentNullException.ThrowIfNull(expectation);
        var concerned = subscriptions.Where(subscription => Concerns(subscription, expectation)).ToList();
        WebhookHealthFinding?[] findings =
        [
            NoSubscription(concerned, expectation),
            .. concerned.Select(subscription => Disabled(subscription, concerned)),
            .. concerned.Select(UnknownState),
            .. concerned.Select(subscription => Retrying(subscription, asOf)),
            Missing(concerned, expectation),
            .. concerned.GroupBy(UrlOf, StringComparer.Ordinal).Select(SeveralForOneUrl),
        ];
        return new WebhookHealthReport(
            [.. findings.OfType<WebhookHealthFinding>().OrderByDescending(finding => finding.Severity)]);
    }

    private static bool Concerns(WebhookSubscription subscription, WebhookExpectation expectation) =>
        expectation.Url is null || UrlOf(subscription) == expectation.Url.AbsoluteUri;

    private static string UrlOf(WebhookSubscription subscription) => subscription.Url.AbsoluteUri;

    private static WebhookHealthFinding? NoSubscription(
        List<WebhookSubscription> concerned, WebhookExpectation expectation) => concerned.Count > 0
        ? null
        : new WebhookHealthFinding
        {
            Problem = WebhookProblem.NoSubscription,
            Severity = Severity.High,
            Message = expectation.Url is { } url
                ? $"No webhook subscription leads to {url.AbsoluteUri}"
                : "There is no webhook subscription",
            Steps = RecreationSteps.ForNone(expectation),
        };

    private static WebhookHealthFinding? Disabled(
        WebhookSubscription subscription, List<WebhookSubscription> concerned) =>
        subscription.State != SubscriptionState.Disabled
            ? null
            : new WebhookHealthFinding
            {
                Problem = WebhookProblem.Disabled,
                Severity = Severity.High,
                Subscriptions = [subscription],
                Message = $"{subscription.Reference.Id} is disabled: nothing reaches {UrlOf(subscription)} "
                    + "through it until it is created anew",
                Steps = RecreationSteps.ForDisabled(subscription, concerned),
            };

    private static WebhookHealthFinding? UnknownState(WebhookSubscription subscription) =>
        subscription.State == SubscriptionState.Active || subscription.State == SubscriptionState.Disabled
            ? null
            : new WebhookHealthFinding
            {
                Problem = WebhookProblem.UnknownState,
                Severity = Severity.Medium,
                Subscriptions = [subscription],
                Message = $"{subscription.Reference.Id} has the state \"{subscription.State}\", which is not known",
                Steps = ["Look it up in Calendly's documents; until then nobody can say whether it delivers"],
            };

    private static WebhookHealthFinding? Retrying(WebhookSubscription subscription, DateTimeOffset asOf) =>
        subscription.State == SubscriptionState.Disabled || subscription.RetryStartedAt is not { } since
            ? null
            : new WebhookHealthFinding
            {
                Problem = WebhookProblem.Retrying,
                Severity = asOf - since >= RetriesFor / 2 ? Severity.High : Severity.Medium,
                Subscriptions = [subscription],
                Message = $"{subscription.Reference.Id} has been failing since {HealthText.Time(since)} "
                    + $"({HealthText.Span(asOf - since)}); unless a delivery gets through, Calendly disables it "
                    + $"around {HealthText.Time(since + RetriesFor)}",
                Steps =
                [
                    $"Make the receiver at {UrlOf(subscription)} answer 2xx within 15 seconds",
                    "Wait for the next try: nothing has to be created anew while the state is active",
                ],
            };

    private static WebhookHealthFinding? Missing(
        List<WebhookSubscription> concerned, WebhookExpectation expectation)
    {
        var delivered = concerned.Where(subscription => subscription.State == SubscriptionState.Active)
            .SelectMany(subscription => subscription.Events).ToHashSet();
        var missing = expectation.Events.Where(name => !delivered.Contains(name)).Distinct().ToList();
        return concerned.Count == 0 || missing.Count == 0
            ? null
            : new WebhookHealthFinding
            {
                Problem = WebhookProblem.MissingEvent,
                Severity = Severity.High,
                Subscriptions = concerned,
                MissingEvents = missing,
                Message = $"Nothing delivers {string.Join(", ", missing)}",
                Steps = RecreationSteps.ForMissing(concerned, missing),
            };
    }

    private static WebhookHealthFinding? SeveralForOneUrl(IGrouping<string, WebhookSubscription> group)
    {
        var all = group.ToList();
        var twice = all.SelectMany(subscription => subscription.Events.Distinct())
            .GroupBy(name => name).Where(name => name.Count() > 1).Select(name => name.Key).ToList();
        return all.Count == 1
            ? null
            : new WebhookHealthFinding
            {
                Problem = WebhookProblem.SeveralForOneUrl,
                Severity = twice.Count > 0 ? Severity.Low : Severity.Info,
                Subscriptions = all,
                Message = $"{HealthText.Count(all.Count)} subscriptions lead to {group.Key}"
                    + (twice.Count > 0 ? $"; more than one of them brings {string.Join(", ", twice)}" : string.Empty),
                Steps = RecreationSteps.ForSeveral(all),
            };
    }
}
