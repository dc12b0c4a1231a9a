using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using SupportOps.Calendly.Events.Wire;
using SupportOps.Calendly.Signatures;

namespace SupportOps.Calendly.Events;

/// <summary>Reads the body of a delivery as an event. No body makes it throw.</summary>
/// <remarks>
/// Fields that the classification of a booking needs must be of the right kind; any other is taken as absent when it is
/// not, and unknown fields are kept. Nesting is bounded at 32, and a field that stands twice is refused, since two
/// readers could take two different values. Source: Calendly API, Webhook Payload.
/// </remarks>
public static class CalendlyEventReader
{
    private static readonly int MostLevels = CalendlyEventJson.Default.Options.MaxDepth;

    /// <summary>Reads a delivery whose signature was checked.</summary>
    /// <param name="delivery">The delivery.</param>
    /// <param name="calendlyEvent">The event when the result is true.</param>
    /// <param name="refusal">What is wrong when the result is false.</param>
    public static bool TryRead(
        VerifiedDelivery delivery,
        [NotNullWhen(true)] out CalendlyEvent? calendlyEvent,
        [NotNullWhen(false)] out PayloadRefusal? refusal)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        return TryReadUnsigned(delivery.Body.Span, out calendlyEvent, out refusal);
    }

    /// <summary>
    /// Reads a body that nobody signed, such as a file that the operator chose. Never for what came over the network.
    /// </summary>
    /// <param name="body">The body; one byte order mark at its start is skipped.</param>
    /// <param name="calendlyEvent">The event when the result is true.</param>
    /// <param name="refusal">What is wrong when the result is false.</param>
    public static bool TryReadUnsigned(
        ReadOnlySpan<byte> body,
        [NotNullWhen(true)] out CalendlyEvent? calendlyEvent,
        [NotNullWhen(false)] out PayloadRefusal? refusal)
    {
        var json = body.StartsWith("\uFEFF"u8) ? body["\uFEFF"u8.Length..] : body;
        calendlyEvent = null;
        try
        {
            refusal = json.Trim(" \t\r\n"u8).IsEmpty
                ? new PayloadRefusal(PayloadProblem.Empty, "The body is empty.")
                : Read(JsonSerializer.Deserialize(json, CalendlyEventJson.Default.JsonElement), out calendlyEvent);
        }
        catch (JsonException exception)
        {
            refusal = IsTooDeep(json)
                ? new PayloadRefusal(PayloadProblem.NotJson, $"The body is nested deeper than {MostLevels} levels.")
                : Refuse(Http.JsonProblem.Of(exception));
        }
        catch (InvalidOperationException)
        {
            // JSON lets any bytes pass as text; what is no Unicode shows only when the text is asked for.
            refusal = new PayloadRefusal(PayloadProblem.NotJson, "The body holds text that is no valid Unicode.");
        }

        if (refusal is not null)
        {
            calendlyEvent = null;
        }

        return refusal is null;
    }

    private static PayloadRefusal? Read(JsonElement root, out CalendlyEvent? calendlyEvent)
    {
        var envelope = new WireObject(root);
        var refusal = WireShape.FindProblem(envelope);
        calendlyEvent = refusal is null ? WireEvent.ToEvent(envelope) : null;
        return refusal;
    }

    private static bool IsTooDeep(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MostLevels * 2 });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject
                    && reader.CurrentDepth >= MostLevels)
                {
                    return true;
                }
            }
        }
        catch (JsonException)
        {
            // It is wrong in another way before it is too deep.
        }

        return false;
    }

    private static PayloadRefusal Refuse(Http.JsonProblem problem)
    {
        var place = problem.Line is { } line ? $" (line {line}, byte {problem.Column})" : string.Empty;
        return new PayloadRefusal(PayloadProblem.NotJson, $"The body {problem.What}{place}.");
    }
}
