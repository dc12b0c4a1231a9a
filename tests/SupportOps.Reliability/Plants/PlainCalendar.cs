using System.Net;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using SupportOps.Reliability.Deliveries;
using SupportOps.Scheduling;

namespace SupportOps.Reliability.Plants;

/// <summary>A second client of Google Calendar, as plain as can be; each defect changes one step of it.</summary>
internal class PlainCalendar(string name, HttpMessageHandler network) : ICalendar
{
    public string Name => name;

    private string Events { get; } = $"{MemoryGoogle.Address}/calendars/{MemoryGoogle.IdOf(name)}/events";

    public static ICalendar Create(string name, HttpMessageHandler network, TimeProvider time) =>
        new PlainCalendar(name, network);

    public async Task<EntryChange> AddAsync(CalendarEntry entry, CancellationToken cancellationToken = default)
    {
        var content = ContentOf(entry);
        if (await InsertAsync(content))
        {
            return EntryChange.Added;
        }

        while (await FindAsync(entry.Id.Value) is { } there)
        {
            if ((string?)there["status"] == "cancelled")
            {
                return await MeetRemovedAsync(content);
            }

            if ((string?)there["summary"] == entry.Summary || await CorrectAsync(content, (string)there["etag"]!))
            {
                return EntryChange.Updated;
            }
        }

        return EntryChange.StaysRemoved;
    }

    public async Task<EntryStanding> FindAsync(EntryId id, CancellationToken cancellationToken = default) =>
        await FindAsync(id.Value) switch
        {
            null => EntryStanding.Absent,
            { } there when (string?)there["status"] is "cancelled" => EntryStanding.Removed,
            _ => EntryStanding.Present,
        };

    public async Task<EntryChange> MoveAwayAsync(EntryId id, CancellationToken cancellationToken = default) =>
        await DeleteAsync(id.Value) is HttpStatusCode.NoContent ? EntryChange.MovedAway : EntryChange.NothingToRemove;

    public virtual async Task<EntryChange> RemoveAsync(
        EntryTombstone tombstone, CancellationToken cancellationToken = default)
    {
        if (await DeleteAsync(tombstone.Id.Value) is HttpStatusCode.NotFound)
        {
            await MeetNothingAsync(tombstone);
        }

        return EntryChange.Removed;
    }

    public Task<EntryChange> RestoreAsync(CalendarEntry entry, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public async IAsyncEnumerable<CalendarEntry> ListAsync(
        DateTimeOffset from, DateTimeOffset to, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var item in await ListItemsAsync(from, to))
        {
            if ((string?)item!["extendedProperties"]?["private"]?["supportopsUri"] is { } uri)
            {
                yield return new CalendarEntry { SourceUri = uri, Summary = "", Start = from, End = to };
            }
        }
    }

    protected virtual Task<EntryChange> MeetRemovedAsync(JsonObject content) =>
        Task.FromResult(EntryChange.StaysRemoved);

    protected virtual async Task MeetNothingAsync(EntryTombstone tombstone)
    {
        await InsertAsync(TombstoneOf(tombstone));
        await DeleteAsync(tombstone.Id.Value);
    }

    protected virtual async Task<bool> CorrectAsync(JsonObject content, string etag) =>
        await ChangeAsync(HttpMethod.Patch, content, etag);

    protected virtual async Task<bool> InsertAsync(JsonObject content) =>
        (await SendAsync(HttpMethod.Post, Events, content)).StatusCode is HttpStatusCode.OK;

    protected async Task<HttpStatusCode> DeleteAsync(string id) =>
        (await SendAsync(HttpMethod.Delete, $"{Events}/{id}")).StatusCode;

    protected async Task<bool> ChangeAsync(HttpMethod method, JsonObject content, string? etag) =>
        (await SendAsync(method, $"{Events}/{content["id"]}", content, etag)).StatusCode is HttpStatusCode.OK;

    protected async Task<JsonArray> ListItemsAsync(DateTimeOffset from, DateTimeOffset to)
    {
        var query = $"timeMin={Uri.EscapeDataString($"{from:O}")}&timeMax={Uri.EscapeDataString($"{to:O}")}";
        using var answer = await SendAsync(HttpMethod.Get, $"{Events}?{query}");
        return (await answer.Content.ReadFromJsonAsync<JsonObject>())!["items"]!.AsArray();
    }

    protected static JsonObject TombstoneOf(EntryTombstone tombstone) => ContentOf(
        new CalendarEntry
        {
            SourceUri = tombstone.SourceUri,
            Summary = "Removed",
            Start = tombstone.Start,
            End = tombstone.End,
        });

    private async Task<JsonObject?> FindAsync(string id)
    {
        using var answer = await SendAsync(HttpMethod.Get, $"{Events}/{id}");
        return answer.IsSuccessStatusCode ? await answer.Content.ReadFromJsonAsync<JsonObject>() : null;
    }

    private async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string address, JsonObject? content = null, string? etag = null)
    {
        using var request = new HttpRequestMessage(method, address);
        request.Content = content is null ? null : new StringContent(content.ToJsonString());
        if (etag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", etag);
        }

        using var http = new HttpMessageInvoker(network, disposeHandler: false);
        return await http.SendAsync(request, CancellationToken.None);
    }

    private static JsonObject ContentOf(CalendarEntry entry) => new()
    {
        ["id"] = entry.Id.Value,
        ["summary"] = entry.Summary,
        ["start"] = new JsonObject { ["dateTime"] = entry.Start },
        ["end"] = new JsonObject { ["dateTime"] = entry.End },
        ["extendedProperties"] = new JsonObject
        {
            ["private"] = new JsonObject { ["supportops"] = "v1", ["supportopsUri"] = entry.SourceUri },
        },
    };
}
