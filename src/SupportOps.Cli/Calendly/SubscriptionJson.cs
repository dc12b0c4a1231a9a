using System.Text.Json;
using SupportOps.Calendly.Webhooks;

namespace SupportOps.Cli.Calendly;

/// <summary>Webhook subscriptions for a program.</summary>
internal static class SubscriptionJson
{
    public static void Write(IEnumerable<WebhookSubscription> subscriptions, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("subscriptions"u8);
        foreach (var subscription in subscriptions)
        {
            Write(subscription, writer);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static void Write(SubscriptionCreation creation, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString(
            "outcome"u8, creation.Outcome == SubscriptionOutcome.Created ? "created" : "already-there");
        writer.WritePropertyName("subscription"u8);
        Write(creation.Subscription, writer);
        writer.WriteStartArray("differences"u8);
        foreach (var difference in creation.Differences)
        {
            writer.WriteStartObject();
            writer.WriteString("field"u8, difference.Field);
            writer.WriteString("asked"u8, difference.Asked);
            writer.WriteString("found"u8, difference.Found);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static void WriteNames(
        Utf8JsonWriter writer, ReadOnlySpan<byte> property, IEnumerable<CalendlyEventName> names)
    {
        writer.WriteStartArray(property);
        foreach (var name in names)
        {
            writer.WriteStringValue(name.Name);
        }

        writer.WriteEndArray();
    }

    private static void Write(WebhookSubscription subscription, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("uri"u8, subscription.Reference.Address);
        writer.WriteString("url"u8, subscription.Url.AbsoluteUri);
        writer.WriteString("state"u8, subscription.State.Name);
        writer.WriteString("scope"u8, subscription.Scope.Name);
        writer.WriteString("organization"u8, subscription.Organization.Address);
        writer.WriteString("user"u8, subscription.User?.Address);
        writer.WriteString("creator"u8, subscription.Creator?.Address);
        WriteNames(writer, "events"u8, subscription.Events);
        WriteTime(writer, "createdAt"u8, subscription.CreatedAt);
        WriteTime(writer, "retryStartedAt"u8, subscription.RetryStartedAt);
        writer.WriteEndObject();
    }

    private static void WriteTime(Utf8JsonWriter writer, ReadOnlySpan<byte> property, DateTimeOffset? time)
    {
        if (time is { } value)
        {
            writer.WriteString(property, value);
        }
        else
        {
            writer.WriteNull(property);
        }
    }
}
