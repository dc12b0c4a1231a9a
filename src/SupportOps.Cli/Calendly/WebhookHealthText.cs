using System.Globalization;
using System.Text;
using SupportOps.Calendly.Webhooks;

namespace SupportOps.Cli.Calendly;

/// <summary>The health of webhooks for a person.</summary>
internal static class WebhookHealthText
{
    public static string Of(WebhookHealthReport report)
    {
        var text = new StringBuilder();
        foreach (var finding in report.Findings)
        {
            SubscriptionText.Line(text, $"{finding.Severity}: {finding.Message}.");
            for (var step = 0; step < finding.Steps.Count; step++)
            {
                SubscriptionText.Line(
                    text, string.Create(CultureInfo.InvariantCulture, $"  {step + 1}. {finding.Steps[step]}."));
            }
        }

        return text.Append(report.IsHealthy ? "All is well.\n" : string.Empty).ToString();
    }
}
