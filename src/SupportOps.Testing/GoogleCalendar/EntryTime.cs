using System.Globalization;
using System.Text.Json.Nodes;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.GoogleCalendar;

/// <summary>Start and end of entries.</summary>
/// <remarks>
/// Source: Google Calendar API v3, Events (resource), <c>start</c> and <c>end</c>. A time is shown with the offset of
/// the calendar, whatever offset it was sent with, so that no client gets its own text back.
/// </remarks>
internal static class EntryTime
{
    private const string DateForm = "yyyy-MM-dd";

    /// <summary>The time as it is kept; null when it is none.</summary>
    public static JsonObject? Normalize(JsonNode? time, TimeZoneInfo zone)
    {
        if (time is not JsonObject given || (given["date"] is not null) == (given["dateTime"] is not null))
        {
            return null;
        }

        if (NodeText.Of(given["date"]) is { } date)
        {
            return DateOnly.TryParseExact(date, DateForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
                ? new JsonObject { ["date"] = date }
                : null;
        }

        var zoneId = NodeText.Of(given["timeZone"]);
        return Read(NodeText.Of(given["dateTime"]), zoneId) is { } instant
            ? new JsonObject { ["dateTime"] = Show(instant, zone), ["timeZone"] = zoneId ?? zone.Id }
            : null;
    }

    /// <summary>The instant of a kept time, a day counting from its midnight UTC; null when there is none.</summary>
    public static DateTimeOffset? InstantOf(JsonNode? time)
    {
        var text = NodeText.Of(time?["dateTime"]) ?? NodeText.Of(time?["date"]);
        return DateTimeOffset.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant : null;
    }

    /// <summary>An RFC 3339 time with its offset, as parameters of a listing must have it; null otherwise.</summary>
    public static DateTimeOffset? ReadWithOffset(string? text) => Read(text, zoneId: null);

    public static string Stamp(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private static string Show(DateTimeOffset instant, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTime(instant, zone);
        var form = local.Offset == TimeSpan.Zero ? "yyyy-MM-dd'T'HH:mm:ss'Z'" : "yyyy-MM-dd'T'HH:mm:sszzz";
        return local.ToString(form, CultureInfo.InvariantCulture);
    }

    private static DateTimeOffset? Read(string? text, string? zoneId)
    {
        if (text is null || !text.Contains('T', StringComparison.Ordinal) || !IsKnownZone(zoneId))
        {
            return null;
        }

        var afterDate = text.IndexOf('T', StringComparison.Ordinal);
        var hasOffset = text.EndsWith('Z') || text.LastIndexOfAny(['+', '-']) > afterDate;
        if (hasOffset)
        {
            return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out var instant) ? instant : null;
        }

        return zoneId is not null && DateTime.TryParse(text, CultureInfo.InvariantCulture, out var local)
            ? new DateTimeOffset(local, TimeZoneInfo.FindSystemTimeZoneById(zoneId).GetUtcOffset(local))
            : null;
    }

    private static bool IsKnownZone(string? id) => id is null || TimeZoneInfo.TryFindSystemTimeZoneById(id, out _);
}
