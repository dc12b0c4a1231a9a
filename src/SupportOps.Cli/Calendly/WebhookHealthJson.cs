using System.Text.Json;
using SupportOps.Calendly.Webhooks;

namespace SupportOps.Cli.Calendly;

/// <summary>The health of webhooks for a program.</summary>
internal static class WebhookHealthJson
{
    public static void Write(WebhookHealthReport report, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteBoolean("healthy"u8, report.IsHealthy);
        writer.WriteStartArray("findings"u8);
        foreach (var finding in report.Findings)
        {
            Write(finding, writer);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(WebhookHealthFinding finding, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("problem"u8, NameOf(finding.Problem));
        writer.WriteString("severity"u8, finding.Severity.ToString().ToLowerInvariant());
        WriteTexts(writer, "subscriptions"u8, finding.Subscriptions.Select(one => one.Reference.Address));
        SubscriptionJson.WriteNames(writer, "missingEvents"u8, finding.MissingEvents);
        writer.WriteString("message"u8, finding.Message);
        WriteTexts(writer, "steps"u8, finding.Steps);
        writer.WriteEndObject();
    }

    private static string NameOf(WebhookProblem problem) => problem switch
    {
        WebhookProblem.NoSubscription => "no-subscription",
        WebhookProblem.Disabled => "disabled",
        WebhookProblem.Retrying => "retrying",
        WebhookProblem.MissingEvent => "missing-event",
        WebhookProblem.SeveralForOneUrl => "several-for-one-url",
        _ => "unknown-state",
    };

    private static void WriteTexts(Utf8JsonWriter writer, ReadOnlySpan<byte> property, IEnumerable<string> texts)
    {
        writer.WriteStartArray(property);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }
}
