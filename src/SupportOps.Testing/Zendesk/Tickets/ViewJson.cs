using System.Globalization;
using System.Text.Json;

namespace SupportOps.Testing.Zendesk.Tickets;

/// <summary>Writes views and their counts.</summary>
internal static class ViewJson
{
    public static void Write(Utf8JsonWriter writer, StoredView view, Uri root)
    {
        writer.WriteStartObject();
        writer.WriteString("url", UrlOf(view, root, string.Empty));
        writer.WriteNumber("id", view.Id);
        writer.WriteString("title", view.Title);
        writer.WriteString("raw_title", view.Title);
        writer.WriteBoolean("active", view.Active);
        writer.WriteString("created_at", "2026-01-05T08:00:00Z");
        writer.WriteString("updated_at", "2026-01-05T08:00:00Z");
        FieldJson.WriteNumber(writer, "position", isPresent: true, view.Position);
        writer.WriteNull("description");
        WriteRestriction(writer, view);
        writer.WriteStartObject("conditions");
        writer.WriteStartArray("all");
        writer.WriteEndArray();
        writer.WriteStartArray("any");
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteBoolean("watchable", value: true);
        writer.WriteEndObject();
    }

    public static void WriteAll(Utf8JsonWriter writer, IEnumerable<StoredView> views, Uri root)
    {
        writer.WriteStartArray("views");
        foreach (var view in views)
        {
            Write(writer, view, root);
        }

        writer.WriteEndArray();
    }

    public static void WriteCount(Utf8JsonWriter writer, StoredView view, long tickets, Uri root)
    {
        long? value = view.IsCounting ? null : view.LastCount ?? tickets;
        writer.WriteNumber("view_id", view.Id);
        writer.WriteString("url", UrlOf(view, root, "/count"));
        FieldJson.WriteNumber(writer, "value", isPresent: true, value);
        writer.WriteString("pretty", Pretty(value));
        writer.WriteBoolean("fresh", !view.IsCounting && view.LastCount is null);
        writer.WriteBoolean("active", view.Active);
    }

    private static string Pretty(long? value) => value switch
    {
        null => "...",
        < 100 => value.Value.ToString(CultureInfo.InvariantCulture),
        _ => string.Create(CultureInfo.InvariantCulture, $"~{value / 100 * 100}"),
    };

    private static string UrlOf(StoredView view, Uri root, string call) => new Uri(
        root, string.Create(CultureInfo.InvariantCulture, $"/api/v2/views/{view.Id}{call}.json")).AbsoluteUri;

    private static void WriteRestriction(Utf8JsonWriter writer, StoredView view)
    {
        if (view is { Owner: null, Groups: [] })
        {
            writer.WriteNull("restriction");
            return;
        }

        writer.WriteStartObject("restriction");
        writer.WriteString("type", view.Owner is null ? "Group" : "User");
        writer.WriteNumber("id", view.Owner ?? view.Groups[0]);
        if (view.Owner is null)
        {
            FieldJson.WriteNumbers(writer, "ids", view.Groups);
        }

        writer.WriteEndObject();
    }
}
