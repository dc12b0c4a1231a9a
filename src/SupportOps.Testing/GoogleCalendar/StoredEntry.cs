using System.Text.Json.Nodes;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.GoogleCalendar;

/// <summary>One entry as the calendar keeps it. The resource is never changed, only replaced.</summary>
/// <param name="Resource">The resource as it is shown.</param>
/// <param name="Origin">What no client decides about.</param>
/// <param name="RemovedAt">When it was removed; null while it stands.</param>
internal sealed record StoredEntry(JsonObject Resource, EntryOrigin Origin, DateTimeOffset? RemovedAt)
{
    public string Id => Origin.Id;

    public string ETag => NodeText.Of(Resource["etag"])!;

    public bool IsRemoved => RemovedAt is not null;

    public DateTimeOffset? Start => EntryTime.InstantOf(Resource["start"]);

    public DateTimeOffset? End => EntryTime.InstantOf(Resource["end"]);
}
