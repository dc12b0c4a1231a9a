using System.Text.Json;
using SupportOps.Auditing.Waivers;

namespace SupportOps.Reporting.Json;

/// <summary>Writes what the waivers did.</summary>
internal static class JsonWaivers
{
    public static void Write(Utf8JsonWriter writer, WaiverReview review)
    {
        writer.WriteStartObject("waivers"u8);
        writer.WriteString("file"u8, review.File);
        writer.WriteString("sha256"u8, review.Sha256);
        writer.WriteString("day"u8, WireNames.Of(review.Day));
        writer.WriteString("verdictWithout"u8, WireNames.Of(review.VerdictWithout));
        writer.WriteStartArray("outcomes"u8);
        foreach (var outcome in review.Outcomes)
        {
            Write(writer, outcome);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("malformed"u8);
        foreach (var malformed in review.Malformed)
        {
            Write(writer, malformed);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, WaiverOutcome outcome)
    {
        writer.WriteStartObject();
        writer.WriteString("state"u8, WireNames.Of(outcome.State));
        writer.WriteStartArray("fingerprints"u8);
        foreach (var fingerprint in outcome.Fingerprints)
        {
            writer.WriteStringValue(fingerprint);
        }

        writer.WriteEndArray();
        JsonFindings.WriteWaiver(writer, outcome.Waiver);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, MalformedWaiver malformed)
    {
        writer.WriteStartObject();
        writer.WriteString("problem"u8, malformed.Problem);
        writer.WriteString("rule"u8, malformed.Rule);
        writer.WriteString("subject"u8, malformed.Subject);
        JsonFindings.WriteLocation(writer, malformed.Location);
        writer.WriteEndObject();
    }
}
