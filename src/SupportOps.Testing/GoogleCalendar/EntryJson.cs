using System.Globalization;
using System.Text.Json.Nodes;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.GoogleCalendar;

/// <summary>Composes the resources of entries.</summary>
/// <remarks>Source: Google Calendar API v3, Events (resource).</remarks>
internal static class EntryJson
{
    public const string Cancelled = "cancelled";

    // What a client sends for these is ignored, as the real service does.
    private static readonly string[] Served =
        ["kind", "etag", "id", "htmlLink", "created", "updated", "creator", "organizer", "iCalUID", "sequence"];

    /// <summary>The members that a client decides about.</summary>
    public static JsonObject Writable(JsonObject given)
    {
        var writable = given.DeepClone().AsObject();
        foreach (var member in Served)
        {
            writable.Remove(member);
        }

        return writable;
    }

    /// <summary>Merges as PATCH does: objects member by member, null takes a member away, the rest replaces.</summary>
    public static void Merge(JsonObject target, JsonObject change)
    {
        foreach (var (name, value) in change)
        {
            if (value is null)
            {
                target.Remove(name);
            }
            else if (value is JsonObject inner && target[name] is JsonObject former)
            {
                Merge(former, inner);
            }
            else
            {
                target[name] = value.DeepClone();
            }
        }
    }

    public static JsonObject Compose(JsonObject content, EntryOrigin origin, long version, DateTimeOffset now)
    {
        var resource = new JsonObject
        {
            ["kind"] = "calendar#event",
            ["etag"] = string.Create(CultureInfo.InvariantCulture, $"\"{version:D16}\""),
            ["id"] = origin.Id,
            ["status"] = NodeText.Of(content["status"]) ?? "confirmed",
            ["htmlLink"] = $"https://calendar.example/event?eid={origin.Id}",
            ["created"] = EntryTime.Stamp(origin.CreatedAt),
            ["updated"] = EntryTime.Stamp(now),
        };
        foreach (var (name, value) in content)
        {
            resource[name] = value?.DeepClone();
        }

        resource["creator"] = new JsonObject { ["email"] = origin.Creator };
        resource["organizer"] = new JsonObject { ["email"] = origin.Calendar, ["self"] = true };
        resource["iCalUID"] = origin.ICalUid;
        resource["sequence"] = origin.Sequence;
        resource["reminders"] ??= new JsonObject { ["useDefault"] = true };
        resource["eventType"] ??= "default";
        return resource;
    }

    public static GoogleCalendarEntry View(StoredEntry entry) => new()
    {
        Id = entry.Id,
        Summary = NodeText.Of(entry.Resource["summary"]),
        Description = NodeText.Of(entry.Resource["description"]),
        Location = NodeText.Of(entry.Resource["location"]),
        Start = entry.Start,
        End = entry.End,
        PrivateProperties = PrivateProperties(entry.Resource),
        IsRemoved = entry.IsRemoved,
        ETag = entry.ETag,
        Json = JsonBody.Text(entry.Resource),
    };

    public static Dictionary<string, string> PrivateProperties(JsonObject resource) =>
        resource["extendedProperties"]?["private"] is JsonObject properties
            ? properties.ToDictionary(
                static pair => pair.Key, static pair => NodeText.Of(pair.Value) ?? string.Empty, StringComparer.Ordinal)
            : [];
}
