using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Web;
using SupportOps.Scheduling;

namespace SupportOps.Reliability.GoogleCalendar;

/// <summary>
/// A calendar whose answers never change: one entry stands, one was removed, and a listing has pages.
/// </summary>
internal sealed class EntryAccount(Random random)
{
    private const string Uri = "https://api.calendly.test/scheduled_events/";

    private static readonly DateTimeOffset Start = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private readonly int _number = random.Next(1000, 9999);

    public int Pages { get; } = random.Next(2, 6);

    /// <summary>The entry that stands, or is to be made.</summary>
    public CalendarEntry Entry => EntryOf(0);

    /// <summary>The entry that was removed.</summary>
    public CalendarEntry Removed => EntryOf(1);

    public EntryTombstone Tombstone => new() { SourceUri = Entry.SourceUri, Start = Entry.Start, End = Entry.End };

    /// <summary>The ids of a whole listing.</summary>
    public string Listed => string.Join(' ', Enumerable.Range(0, Pages).Select(page => EntryOf(2 + page).Id));

    /// <summary>Which page a request asks for; -1 when it asks for none.</summary>
    public static int PageOf(HttpRequestMessage request)
    {
        if (request.Method != HttpMethod.Get
            || !request.RequestUri!.AbsolutePath.EndsWith("/events", StringComparison.Ordinal))
        {
            return -1;
        }

        var token = HttpUtility.ParseQueryString(request.RequestUri.Query)["pageToken"];
        return token is null ? 0 : int.Parse(token, CultureInfo.InvariantCulture);
    }

    public byte[]? FindBody(HttpRequestMessage request)
    {
        var page = PageOf(request);
        var number = request.RequestUri!.Segments[^1] == Removed.Id.Value ? 1 : 0;
        var body = page >= 0 ? BodyOf(page) : BodyOf(number, request);
        return Encoding.UTF8.GetBytes(body.ToJsonString());
    }

    public static async Task<string> ListAsync(ICalendar calendar, CancellationToken stop) => string.Join(
        ' ', await calendar.ListAsync(Start, Start.AddDays(1), stop).Select(entry => entry.Id).ToListAsync(stop));

    private static JsonObject BodyOf(CalendarEntry entry, string status) => new()
    {
        ["id"] = entry.Id.Value,
        ["etag"] = "\"1\"",
        ["status"] = status,
        ["summary"] = entry.Summary,
        ["start"] = new JsonObject { ["dateTime"] = entry.Start },
        ["end"] = new JsonObject { ["dateTime"] = entry.End },
        ["extendedProperties"] = new JsonObject
        {
            ["private"] = new JsonObject { ["supportops"] = "v1", ["supportopsUri"] = entry.SourceUri },
        },
    };

    private JsonObject BodyOf(int number, HttpRequestMessage request) => BodyOf(
        EntryOf(number), number == 1 && request.Method == HttpMethod.Get ? "cancelled" : "confirmed");

    private JsonObject BodyOf(int page)
    {
        var body = new JsonObject { ["items"] = new JsonArray(BodyOf(EntryOf(2 + page), "confirmed")) };
        if (page + 1 < Pages)
        {
            body["nextPageToken"] = (page + 1).ToString(CultureInfo.InvariantCulture);
        }

        return body;
    }

    private CalendarEntry EntryOf(int number) => new()
    {
        SourceUri = string.Create(CultureInfo.InvariantCulture, $"{Uri}EV{_number}{number}"),
        Summary = "Support call",
        Start = Start,
        End = Start.AddMinutes(30),
    };
}
