using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.GoogleCalendar;

/// <summary>The entries of a calendar by pages.</summary>
/// <remarks>Source: Google Calendar API v3, Events: list.</remarks>
internal sealed class EntryListing(CalendarAccount account, CalendarStore calendar)
{
    private const string Prefix = "entries-after-";
    private const int UsualSize = 250;
    private const int LargestSize = 2500;

    private readonly EntryReads _reads = new(account, calendar);

    public Answer Answer(HttpRequest request)
    {
        var query = request.Query;
        if (EntryFilter.Read(query, out var invalid) is not { } filter)
        {
            return GoogleErrors.InvalidParameter(invalid);
        }

        var size = query.ContainsKey("maxResults") ? RequestText.Number(query["maxResults"]) : UsualSize;
        if (size is null or < 1)
        {
            return GoogleErrors.InvalidParameter("maxResults");
        }

        var token = (string?)query["pageToken"];
        if (Skipped(token) is not { } skipped)
        {
            return GoogleErrors.InvalidParameter("pageToken");
        }

        var capped = Math.Min(Math.Min(size.Value, LargestSize), account.LargestPage ?? LargestSize);
        return Compose(filter, skipped, capped) with
        {
            Cursor = token ?? string.Empty,
            Page = new PageNumber(calendar.Id, 1 + (skipped / capped)),
        };
    }

    private static int? Skipped(string? token) => token switch
    {
        null or "" => 0,
        _ when token.StartsWith(Prefix, StringComparison.Ordinal) => RequestText.Number(token[Prefix.Length..]),
        _ => null,
    };

    private Answer Compose(EntryFilter filter, int skipped, int size)
    {
        JsonObject[] all = [.. filter.Apply(calendar.Entries).Select(_reads.Show).OfType<JsonObject>()];
        JsonObject[] page = [.. all.Skip(skipped).Take(size)];
        var body = new JsonObject
        {
            ["kind"] = "calendar#events",
            ["etag"] = "\"entries\"",
            ["summary"] = calendar.Summary,
            ["updated"] = EntryTime.Stamp(account.Clock.GetUtcNow()),
            ["timeZone"] = calendar.Zone.Id,
            ["accessRole"] = "writer",
            ["defaultReminders"] = new JsonArray(),
            ["items"] = JsonBody.Array(page.Select(static entry => entry.DeepClone())),
        };
        if (skipped + size < all.Length)
        {
            body["nextPageToken"] = string.Create(CultureInfo.InvariantCulture, $"{Prefix}{skipped + size}");
        }

        return Serving.Answer.Ok(JsonBody.Text(body));
    }
}
