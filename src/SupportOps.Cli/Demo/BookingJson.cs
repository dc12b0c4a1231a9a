using System.Text.Json;

namespace SupportOps.Cli.Demo;

/// <summary>The bookings of the demo for a program.</summary>
internal static class BookingJson
{
    public static void Write(BookingResult result, Utf8JsonWriter writer)
    {
        writer.WriteStartObject("bookings"u8);
        writer.WriteBoolean("exact"u8, result.IsExact);
        writer.WriteStartArray("deliveries"u8);
        foreach (var step in result.Steps)
        {
            writer.WriteStartObject();
            writer.WriteString("what"u8, step.What);
            writer.WriteString("event"u8, step.Event);
            writer.WriteNumber("status"u8, step.Status ?? 0);
            writer.WriteNumber("wanted"u8, step.Wanted);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("calendars"u8);
        foreach (var (name, entries) in result.Calendars)
        {
            writer.WriteStartObject();
            writer.WriteString("name"u8, name);
            writer.WriteStartArray("entries"u8);
            foreach (var entry in entries)
            {
                writer.WriteStringValue(entry);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
