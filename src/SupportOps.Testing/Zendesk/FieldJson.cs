using System.Globalization;
using System.Text.Json;

namespace SupportOps.Testing.Zendesk;

/// <summary>Writes members that may be null or left out, and times in whole seconds.</summary>
internal static class FieldJson
{
    public static string TimeText(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public static void WriteText(Utf8JsonWriter writer, string name, JsonField<string> field)
    {
        if (field.IsPresent)
        {
            writer.WriteString(name, field.Value);
        }
    }

    public static void WriteTexts(Utf8JsonWriter writer, string name, IReadOnlyList<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    public static void WriteNumbers(Utf8JsonWriter writer, string name, IReadOnlyList<long> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteNumberValue(value);
        }

        writer.WriteEndArray();
    }

    public static void WriteNumber(Utf8JsonWriter writer, string name, bool isPresent, long? value)
    {
        if (!isPresent)
        {
            return;
        }

        writer.WritePropertyName(name);
        if (value is { } number)
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    public static void WriteBoolean(Utf8JsonWriter writer, string name, JsonField<bool?> field)
    {
        if (!field.IsPresent)
        {
            return;
        }

        writer.WritePropertyName(name);
        if (field.Value is { } value)
        {
            writer.WriteBooleanValue(value);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    public static void WriteTime(Utf8JsonWriter writer, string name, JsonField<DateTimeOffset?> field)
    {
        if (field.IsPresent)
        {
            writer.WriteString(name, field.Value is { } time ? TimeText(time) : null);
        }
    }
}
