using System.Text.Json;
using SupportOps.Reliability.Payloads;

namespace SupportOps.Reliability.Plants;

/// <summary>A second reader, written without the product, in which defects are planted.</summary>
internal class PlainPayloads
{
    protected virtual JsonDocumentOptions Options => new() { AllowDuplicateProperties = false, MaxDepth = 32 };

    public virtual string? Read(byte[] body)
    {
        try
        {
            using var document = JsonDocument.Parse(body, Options);
            return Find(document.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    protected virtual string? KindOf(string name) => name switch
    {
        "invitee.created" => EventKinds.Created,
        "invitee.canceled" => EventKinds.Canceled,
        "invitee_no_show.created" => EventKinds.NoShow,
        "routing_form_submission.created" => EventKinds.Form,
        _ => EventKinds.Unknown,
    };

    /// <summary>Whether the fields are of the kinds that a booking needs.</summary>
    protected virtual bool IsBooking(JsonElement payload, JsonElement call) =>
        IsText(payload, "status") && IsText(call, "status") && IsText(call, "name")
        && Field(call, "event_memberships") is var hosts
        && (hosts.ValueKind is not JsonValueKind.Array
            ? hosts.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null
            : hosts.EnumerateArray().All(
                host => host.ValueKind is JsonValueKind.Object && IsText(host, "user_email")));

    protected virtual bool IsFirstVersion(JsonElement payload) =>
        Field(payload, "event").ValueKind is JsonValueKind.Object;

    protected static JsonElement Field(JsonElement parent, string name) =>
        parent.ValueKind is JsonValueKind.Object && parent.TryGetProperty(name, out var value) ? value : default;

    private string? Find(JsonElement root)
    {
        var (name, payload) = (Field(root, "event"), Field(root, "payload"));
        if (payload.ValueKind is not JsonValueKind.Object || !payload.EnumerateObject().Any()
            || name.ValueKind is not JsonValueKind.String)
        {
            return null;
        }

        var kind = KindOf(name.GetString() ?? "");
        var call = Field(payload, "scheduled_event");
        return kind is not (EventKinds.Created or EventKinds.Canceled) ? kind
            : call.ValueKind is JsonValueKind.Object && !IsFirstVersion(payload) && IsBooking(payload, call) ? kind
            : null;
    }

    private static bool IsText(JsonElement parent, string name) =>
        Field(parent, name).ValueKind is JsonValueKind.String or JsonValueKind.Null or JsonValueKind.Undefined;
}
