using System.Text.Json;

namespace SupportOps.Reliability.Plants;

/// <summary>Refuses a booking for a field that nobody needs.</summary>
internal sealed class StrictReader : PlainPayloads
{
    protected override bool IsBooking(JsonElement payload, JsonElement call) =>
        base.IsBooking(payload, call) && Field(payload, "questions_and_answers").ValueKind is JsonValueKind.Array;
}
