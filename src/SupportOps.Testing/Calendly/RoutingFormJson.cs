using System.Globalization;
using System.Text.Json.Nodes;

namespace SupportOps.Testing.Calendly;

/// <summary>Answers to a routing form, as deliveries tell of them: without any call.</summary>
/// <remarks>Source: Calendly API, Webhook payload, routing form submission.</remarks>
internal static class RoutingFormJson
{
    public static JsonObject Payload(
        string uri, IEnumerable<KeyValuePair<string, string>> answers, DateTimeOffset at) => new()
        {
            ["uri"] = uri,
            ["routing_form"] = ResourceUri.Root + "routing_forms/00000000-0000-4000-8000-000000000003",
            ["questions_and_answers"] = new JsonArray([.. answers.Select(Answer)]),
            ["tracking"] = BookingJson.NoTracking(),
            ["result"] = new JsonObject
            {
                ["type"] = "custom_message",
                ["value"] = new JsonObject { ["headline"] = "Thank you", ["body"] = "Somebody will write to you." },
            },
            ["submitter"] = null,
            ["submitter_type"] = null,
            ["created_at"] = CalendlyTime.Text(at),
            ["updated_at"] = CalendlyTime.Text(at),
        };

    private static JsonNode Answer(KeyValuePair<string, string> pair, int position) => new JsonObject
    {
        ["question_uuid"] = string.Create(CultureInfo.InvariantCulture, $"00000000-0000-4000-9000-{position:D12}"),
        ["question"] = pair.Key,
        ["answer"] = pair.Value,
    };
}
