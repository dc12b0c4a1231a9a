using System.Buffers;
using System.Text.Json;
using SupportOps.GoogleCalendar.Wire;
using SupportOps.Scheduling;

namespace SupportOps.GoogleCalendar.Entries;

/// <summary>The bodies of writes. None ever names a guest: whom a stranger names must not get mail.</summary>
/// <remarks>
/// An id and an <c>iCalUID</c> together are refused, so only the id is sent. Source: Google Calendar API, Events.
/// </remarks>
internal static class EntryBody
{
    /// <summary>A new entry.</summary>
    public static ReadOnlyMemory<byte> OfNew(CalendarEntry entry) => Write(json =>
    {
        json.WriteString("id", entry.Id.Value);
        WriteContent(json, entry);
    });

    /// <summary>An entry that is there only to be deleted, so that nobody can insert its id later.</summary>
    public static ReadOnlyMemory<byte> OfTombstone(EntryTombstone tombstone) => Write(json =>
    {
        json.WriteString("id", tombstone.Id.Value);
        json.WriteString("summary", "Cancelled call");
        json.WriteString("transparency", "transparent");
        WriteTime(json, "start", tombstone.Start, wasDay: false);
        WriteTime(json, "end", tombstone.End, wasDay: false);
        WriteProperties(json, tombstone.SourceUri);
    });

    /// <summary>A removed entry made whole again.</summary>
    public static ReadOnlyMemory<byte> OfRestored(CalendarEntry entry, WireEvent? removed) => Write(json =>
    {
        json.WriteString("id", entry.Id.Value);
        json.WriteString("status", "confirmed");
        if (removed?.Sequence is { } sequence)
        {
            // An update that counts lower than what is there is refused.
            json.WriteNumber("sequence", sequence);
        }

        WriteContent(json, entry);
    });

    /// <summary>What must differ from what is there; what people may have added stays.</summary>
    public static ReadOnlyMemory<byte> OfCorrection(CalendarEntry entry, WireEvent there) => Write(json =>
    {
        json.WriteString("summary", EntryText.OneLine(entry.Summary));
        WriteTime(json, "start", entry.Start, there.Start?.Date is not null);
        WriteTime(json, "end", entry.End, there.End?.Date is not null);
        WriteProperties(json, entry.SourceUri, clearsMove: true);
    });

    /// <summary>
    /// The mark of an entry that is about to leave for another calendar. Properties that are not named stay.
    /// </summary>
    public static ReadOnlyMemory<byte> OfMove() => Write(static json =>
    {
        json.WriteStartObject("extendedProperties");
        json.WriteStartObject("private");
        json.WriteString(EntryProperties.MovedAway, EntryProperties.MarkValue);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void WriteContent(Utf8JsonWriter json, CalendarEntry entry)
    {
        json.WriteString("summary", EntryText.OneLine(entry.Summary));
        json.WriteString("description", EntryText.Description(entry.Description));
        if (EntryText.OneLine(entry.Location) is { Length: > 0 } location)
        {
            json.WriteString("location", location);
        }

        WriteTime(json, "start", entry.Start, wasDay: false);
        WriteTime(json, "end", entry.End, wasDay: false);
        WriteProperties(json, entry.SourceUri);
    }

    private static void WriteTime(Utf8JsonWriter json, string name, DateTimeOffset time, bool wasDay)
    {
        json.WriteStartObject(name);
        json.WriteString("dateTime", time.UtcDateTime);
        json.WriteString("timeZone", "UTC");
        if (wasDay)
        {
            json.WriteNull("date");
        }

        json.WriteEndObject();
    }

    private static void WriteProperties(Utf8JsonWriter json, string sourceUri, bool clearsMove = false)
    {
        json.WriteStartObject("extendedProperties");
        json.WriteStartObject("private");
        json.WriteString(EntryProperties.Mark, EntryProperties.MarkValue);
        json.WriteString(EntryProperties.SourceUri, sourceUri);
        if (clearsMove)
        {
            json.WriteNull(EntryProperties.MovedAway);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }
}
