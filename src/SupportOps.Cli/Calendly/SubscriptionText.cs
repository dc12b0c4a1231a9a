using System.Globalization;
using System.Text;
using SupportOps.Calendly.Webhooks;
using SupportOps.Reporting;

namespace SupportOps.Cli.Calendly;

/// <summary>Webhook subscriptions for a person.</summary>
internal static class SubscriptionText
{
    public static string Of(IReadOnlyCollection<WebhookSubscription> subscriptions)
    {
        var text = new StringBuilder();
        foreach (var subscription in subscriptions)
        {
            Append(text, subscription);
        }

        return text.Append(CultureInfo.InvariantCulture, $"{subscriptions.Count} subscription(s)\n").ToString();
    }

    public static string Of(SubscriptionCreation creation)
    {
        var text = new StringBuilder();
        text.Append(creation.Outcome == SubscriptionOutcome.Created
            ? "Created; the answer mirrors the request.\n"
            : "Already there; nothing was created.\n");
        Append(text, creation.Subscription);
        foreach (var difference in creation.Differences)
        {
            Line(text, $"differs: {difference}");
        }

        return text.ToString();
    }

    public static void Line(StringBuilder text, string line) => text.Append(TerminalText.Neutralize(line)).Append('\n');

    private static void Append(StringBuilder text, WebhookSubscription subscription)
    {
        Line(text, subscription.Reference.Address);
        Line(text, $"  url      {subscription.Url.AbsoluteUri}");
        Line(text, $"  state    {subscription.State}{Retrying(subscription)}");
        Line(text, $"  scope    {subscription.Scope}{(subscription.User is { } user ? $" of {user}" : string.Empty)}");
        Line(text, $"  events   {string.Join(", ", subscription.Events)}");
    }

    private static string Retrying(WebhookSubscription subscription) => subscription.RetryStartedAt is { } since
        ? string.Create(CultureInfo.InvariantCulture, $", failing since {since.UtcDateTime:yyyy-MM-dd HH:mm} UTC")
        : string.Empty;
}
