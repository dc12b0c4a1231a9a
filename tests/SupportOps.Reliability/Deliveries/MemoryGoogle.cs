using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using System.Web;

namespace SupportOps.Reliability.Deliveries;

/// <summary>Google Calendar in memory: ids stay taken, removed entries are shown as cancelled.</summary>
/// <remarks>Source: Google Calendar API v3, Events.</remarks>
internal sealed class MemoryGoogle
{
    private readonly Dictionary<string, Dictionary<string, MemoryEntry>> _calendars = new(StringComparer.Ordinal);
    private int _givenIds;

    public static Uri Address { get; } = new("https://reliability.googleapis.com/calendar/v3");

    public static Uri TokenAddress { get; } = new("https://reliability.googleapis.com/token");

    /// <summary>The id of a calendar; ids hold no blanks.</summary>
    public static string IdOf(string calendar) => calendar.Replace(' ', '-');

    public IEnumerable<MemoryEntry> Entries(string calendar) => CalendarOf(IdOf(calendar)).Values;

    public void Add(string calendar, JsonObject entry) => Insert(CalendarOf(IdOf(calendar)), entry);

    public HttpResponseMessage Answer(HttpRequestMessage request, string body)
    {
        var segments = request.RequestUri!.AbsolutePath.Split('/');
        var entries = CalendarOf(Uri.UnescapeDataString(segments[4]));
        var given = body.Length == 0 ? null : JsonNode.Parse(body)!.AsObject();
        var (status, answer) = (request.Method.Method, segments.Length > 6) switch
        {
            ("POST", false) => Insert(entries, given!),
            ("GET", false) => List(entries, request.RequestUri),
            ("GET", true) => Find(entries, segments[6], static entry => (200, entry.Show())),
            ("DELETE", true) => Find(entries, segments[6], Delete),
            _ => Find(entries, segments[6], entry => Change(entry, given!, request.Headers.IfMatch.ToString())),
        };
        return new HttpResponseMessage((HttpStatusCode)status)
        {
            RequestMessage = request,
            Content = new StringContent(answer?.ToJsonString() ?? string.Empty),
        };
    }

    private Dictionary<string, MemoryEntry> CalendarOf(string name)
    {
        if (!_calendars.TryGetValue(name, out var entries))
        {
            _calendars[name] = entries = new Dictionary<string, MemoryEntry>(StringComparer.Ordinal);
        }

        return entries;
    }

    private (int Status, JsonObject? Answer) Insert(Dictionary<string, MemoryEntry> entries, JsonObject given)
    {
        if (given.ContainsKey("id") && given.ContainsKey("iCalUID"))
        {
            return (400, null);
        }

        given["id"] ??= string.Create(CultureInfo.InvariantCulture, $"given{_givenIds++}");
        var entry = new MemoryEntry(given);
        return entries.TryAdd(entry.Id, entry) ? (200, entry.Show()) : (409, null);
    }

    private static (int Status, JsonObject? Answer) Find(
        Dictionary<string, MemoryEntry> entries,
        string id,
        Func<MemoryEntry, (int Status, JsonObject? Answer)> answer) =>
        entries.TryGetValue(id, out var entry) ? answer(entry) : (404, null);

    private static (int Status, JsonObject? Answer) Delete(MemoryEntry entry)
    {
        if (entry.IsRemoved)
        {
            return (410, null);
        }

        entry.Remove();
        return (204, null);
    }

    private static (int Status, JsonObject? Answer) Change(MemoryEntry entry, JsonObject given, string match)
    {
        if (match.Length > 0 && match != entry.ETag)
        {
            return (412, null);
        }

        entry.Change(given);
        return (200, entry.Show());
    }

    private static (int Status, JsonObject? Answer) List(Dictionary<string, MemoryEntry> entries, Uri address)
    {
        var query = HttpUtility.ParseQueryString(address.Query);
        var (from, to) = (Time(query["timeMin"]), Time(query["timeMax"]));
        var shown = entries.Values
            .Where(entry => !entry.IsRemoved && entry.End > from && entry.Start < to)
            .Where(entry => query["privateExtendedProperty"] is null || entry.Property("supportops") == "v1")
            .Select(entry => entry.Show());
        return (200, new JsonObject { ["items"] = new JsonArray([.. shown]) });
    }

    private static DateTimeOffset Time(string? text) => DateTimeOffset.Parse(text!, CultureInfo.InvariantCulture);
}
