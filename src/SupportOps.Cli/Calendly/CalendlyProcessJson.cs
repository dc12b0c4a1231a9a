using System.Text.Json;
using SupportOps.Scheduling;

namespace SupportOps.Cli.Calendly;

/// <summary>The result of <c>calendly process</c> for a program.</summary>
internal static class CalendlyProcessJson
{
    public static void Write(CalendlyProcessResult result, Utf8JsonWriter writer)
    {
        var classification = result.Classification;
        writer.WriteStartObject();
        writer.WriteString("kind"u8, NameOf(classification.Kind));
        writer.WriteString("calendar"u8, classification.Calendar);
        writer.WriteString("action"u8, NameOf(classification.Action));
        writer.WriteString("entryId"u8, result.Entry?.Value);
        WriteList(writer, "reasons", classification.Reasons);
        WriteList(writer, "warnings", classification.Warnings);
        WriteOutcome(writer, result.Outcome);
        writer.WriteEndObject();
    }

    public static string NameOf(BookingAction action) => action switch
    {
        BookingAction.Add => "add",
        BookingAction.Remove => "remove",
        _ => "none",
    };

    // The names are a contract with other programs, whatever the members of the enumeration are called.
    public static string NameOf(BookingKind kind) => kind switch
    {
        BookingKind.UsGovernment => "UsGovernment",
        BookingKind.Global => "Global",
        BookingKind.Neither => "Neither",
        BookingKind.Ignored => "Ignored",
        _ => "InvalidPayload",
    };

    private static void WriteOutcome(Utf8JsonWriter writer, BookingOutcome? outcome)
    {
        if (outcome is null)
        {
            return;
        }

        writer.WriteBoolean("settled"u8, outcome.IsSettled);
        writer.WriteStartArray("changes"u8);
        foreach (var change in outcome.Changes)
        {
            writer.WriteStartObject();
            writer.WriteString("calendar"u8, change.Calendar);
            writer.WriteString("entryId"u8, change.Entry.Value);
            writer.WriteString("change"u8, EntryChanges.NameOf(change.Change));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteList(writer, "untouchedBecause", outcome.Reasons);
    }

    private static void WriteList(Utf8JsonWriter writer, string name, IReadOnlyList<string> lines)
    {
        writer.WriteStartArray(name);
        foreach (var line in lines)
        {
            writer.WriteStringValue(line);
        }

        writer.WriteEndArray();
    }
}
