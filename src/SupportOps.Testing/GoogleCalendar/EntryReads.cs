using System.Text.Json.Nodes;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.GoogleCalendar;

/// <summary>Shows single entries, removed ones as long as they are shown at all.</summary>
/// <remarks>Source: Google Calendar API v3, Events: get.</remarks>
internal sealed class EntryReads(CalendarAccount account, CalendarStore calendar)
{
    public Answer Get(string id) => calendar.Find(id) is { } entry && Show(entry) is { } resource
        ? Answer.Ok(JsonBody.Text(resource))
        : GoogleErrors.Of(404);

    /// <summary>What is shown of an entry; null for nothing.</summary>
    public JsonObject? Show(StoredEntry entry) => (entry.IsRemoved, account.ViewOf(entry)) switch
    {
        (false, _) or (true, RemovedEntryView.Whole) => entry.Resource,
        (true, RemovedEntryView.IdAlone) => new JsonObject { ["kind"] = "calendar#event", ["id"] = entry.Id },
        (true, RemovedEntryView.IdAndStatus) => new JsonObject
        {
            ["kind"] = "calendar#event",
            ["etag"] = entry.ETag,
            ["id"] = entry.Id,
            ["status"] = EntryJson.Cancelled,
        },
        _ => null,
    };
}
