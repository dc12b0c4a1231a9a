using System.Text.Json.Nodes;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.GoogleCalendar;

/// <summary>Refuses entries that no calendar could show.</summary>
/// <remarks>Source: Google Calendar API v3, Events: insert, required properties; the messages are recorded.</remarks>
internal static class EntryCheck
{
    public static Answer? Problem(JsonObject content, TimeZoneInfo zone)
    {
        if (content["start"] is null)
        {
            return GoogleErrors.Of(400, "required", "Missing start time.");
        }

        if (content["end"] is null)
        {
            return GoogleErrors.Of(400, "required", "Missing end time.");
        }

        var start = EntryTime.Normalize(content["start"], zone);
        var end = EntryTime.Normalize(content["end"], zone);
        if (start is null || end is null || (start["date"] is null) != (end["date"] is null))
        {
            return GoogleErrors.Invalid("Invalid start or end time.");
        }

        return EntryTime.InstantOf(start) > EntryTime.InstantOf(end)
            ? GoogleErrors.Of(400, "timeRangeEmpty", "The specified time range is empty.")
            : Status(content);
    }

    private static Answer? Status(JsonObject content) =>
        content["status"] is null || NodeText.Of(content["status"]) is "confirmed" or "tentative" or "cancelled"
            ? null
            : GoogleErrors.Invalid("Invalid value for: status.");
}
