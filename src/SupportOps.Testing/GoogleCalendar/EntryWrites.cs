using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.GoogleCalendar;

/// <summary>Makes, changes and removes the entries of one calendar.</summary>
/// <remarks>Source: Google Calendar API v3, Events: insert, update, patch, delete.</remarks>
internal sealed class EntryWrites(CalendarAccount account, CalendarStore calendar)
{
    private DateTimeOffset Now => account.Clock.GetUtcNow();

    public Answer Insert(JsonObject given)
    {
        var id = NodeText.Of(given["id"]);
        if ((given["id"] is not null && (id is null || !EntryId.IsValid(id)))
            || (id is not null && given["iCalUID"] is not null))
        {
            return GoogleErrors.Invalid("Invalid resource id value.");
        }

        var content = EntryJson.Writable(given);
        if (EntryCheck.Problem(content, calendar.Zone) is { } problem)
        {
            return problem;
        }

        lock (calendar.Lock)
        {
            if (id is not null && calendar.Find(id) is not null && !account.OverwritesTakenIds)
            {
                return GoogleErrors.Of(409);
            }

            return Keep(content, OriginOf(id ?? calendar.NextId(), NodeText.Of(given["iCalUID"])));
        }
    }

    /// <summary>PUT: what the client does not send is gone.</summary>
    public Answer Replace(string id, JsonObject given, string? match) =>
        Change(id, match, _ => EntryJson.Writable(given));

    /// <summary>PATCH: what the client does not send stays.</summary>
    public Answer Patch(string id, JsonObject given, string? match) => Change(id, match, entry =>
    {
        var content = EntryJson.Writable(entry.Resource);
        EntryJson.Merge(content, EntryJson.Writable(given));
        return content;
    });

    public Answer Delete(string id, string? match)
    {
        lock (calendar.Lock)
        {
            return calendar.Find(id) switch
            {
                null => GoogleErrors.Of(404),
                { IsRemoved: true } => GoogleErrors.Of(410),
                var entry when IsOutdated(entry, match) => GoogleErrors.Of(412),
                var entry => Remove(entry),
            };
        }
    }

    private static bool IsOutdated(StoredEntry entry, string? match) =>
        match is { Length: > 0 } and not "*" && match != entry.ETag;

    private Answer Remove(StoredEntry entry)
    {
        var content = EntryJson.Writable(entry.Resource);
        content["status"] = EntryJson.Cancelled;
        var resource = EntryJson.Compose(content, entry.Origin, calendar.NextVersion(), Now);
        calendar.Keep(entry with { Resource = resource, RemovedAt = Now });
        return new Answer { Status = StatusCodes.Status204NoContent, Body = string.Empty };
    }

    private Answer Change(string id, string? match, Func<StoredEntry, JsonObject> change)
    {
        lock (calendar.Lock)
        {
            if (calendar.Find(id) is not { } entry || IsForgotten(entry))
            {
                return GoogleErrors.Of(404);
            }

            if (IsOutdated(entry, match))
            {
                return GoogleErrors.Of(412);
            }

            if (entry.IsRemoved && account.RefusesRestoring)
            {
                return GoogleErrors.Of(403);
            }

            var content = change(entry);
            return EntryCheck.Problem(content, calendar.Zone)
                ?? Keep(content, entry.Origin with { Sequence = entry.Origin.Sequence + 1 });
        }
    }

    private bool IsForgotten(StoredEntry entry) =>
        entry.IsRemoved && account.ViewOf(entry) is RemovedEntryView.Nothing;

    private Answer Keep(JsonObject content, EntryOrigin origin)
    {
        content["start"] = EntryTime.Normalize(content["start"], calendar.Zone);
        content["end"] = EntryTime.Normalize(content["end"], calendar.Zone);
        var resource = EntryJson.Compose(content, origin, calendar.NextVersion(), Now);
        var isCancelled = NodeText.Of(resource["status"]) == EntryJson.Cancelled;
        DateTimeOffset? removedAt = isCancelled ? calendar.Find(origin.Id)?.RemovedAt ?? Now : null;
        calendar.Keep(new StoredEntry(resource, origin, removedAt));
        return Answer.Ok(JsonBody.Text(resource));
    }

    private EntryOrigin OriginOf(string id, string? iCalUid) => new()
    {
        Id = id,
        Calendar = calendar.Id,
        ICalUid = iCalUid ?? id + "@google.com",
        Creator = account.ServiceAccountEmail,
        CreatedAt = Now,
    };
}
