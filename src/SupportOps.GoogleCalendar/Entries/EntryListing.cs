using System.Globalization;
using System.Runtime.CompilerServices;
using SupportOps.GoogleCalendar.Wire;
using SupportOps.Http;
using SupportOps.Scheduling;

namespace SupportOps.GoogleCalendar.Entries;

/// <summary>Reads the entries of ours from the first page to the last, or says why that failed.</summary>
/// <remarks>
/// Only a page without <c>nextPageToken</c> is the last; pages before it may be empty. Source: Google Calendar API,
/// Events, list.
/// </remarks>
internal sealed class EntryListing(GoogleCalendarAccount account, DateTimeOffset from, DateTimeOffset to)
{
    private const int LongestToken = 2048;
    private const string RetryHint = "Run it again; if it stays, report it to Google";

    private readonly HashSet<string> _tokens = new(StringComparer.Ordinal);
    private readonly HashSet<string> _entries = new(StringComparer.Ordinal);
    private int _page = 1;

    public async IAsyncEnumerable<CalendarEntry> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var budget = new CallBudget(account.ListingTimeout);
        string? token = null;
        do
        {
            var page = await account.Api.SendAsync(PageCall(token), budget, cancellationToken).ConfigureAwait(false);
            foreach (var entry in (page.Items ?? []).Select(FindOurs).OfType<CalendarEntry>())
            {
                yield return entry;
            }

            token = Next(page.NextPageToken);
        }
        while (token is not null);

        GoogleCalendarLog.ListingRead(account.Logger, account.System, _page);
    }

    // Entries that move while the listing is read come twice.
    private CalendarEntry? FindOurs(WireEvent found)
    {
        if (found.IsRemoved || EntryProperties.FindSourceUri(found) is not { } uri || !_entries.Add(found.Id!))
        {
            return null;
        }

        if (found is not { Start.Instant: { } start, End.Instant: { } end })
        {
            throw Fail("holds an entry without a start or an end", RetryHint);
        }

        return new CalendarEntry
        {
            SourceUri = uri,
            Summary = found.Summary ?? string.Empty,
            Description = found.Description ?? string.Empty,
            Location = found.Location,
            Start = start.ToUniversalTime(),
            End = end.ToUniversalTime(),
        };
    }

    private string? Next(string? token)
    {
        if (token is null)
        {
            return null;
        }

        if (token.Length is 0 or > LongestToken || token.Any(character => !char.IsAsciiLetterOrDigit(character)
            && !"+/=-_.:~".Contains(character, StringComparison.Ordinal)))
        {
            throw Fail("has a nextPageToken that is empty, too long or has unexpected characters", RetryHint);
        }

        if (!_tokens.Add(token))
        {
            throw Fail("leads back to a page that was already read (a nextPageToken came twice)", RetryHint);
        }

        return _page++ < account.MaxPages ? token : throw Fail(
            "promises more, and it is the last one that MaxPages allows", "Raise MaxPages, or list a shorter time");
    }

    private ApiCall<WireEventPage> PageCall(string? token) => new()
    {
        Address = account.Address.Page(Query(), token),
        Subject = string.Create(CultureInfo.InvariantCulture, $"page {_page} of the entries"),
        Shape = CalendarJson.Default.WireEventPage,
        MaxBytes = BodyLimits.Page,
    };

    private string Query() => string.Create(
        CultureInfo.InvariantCulture,
        $"maxResults=250&privateExtendedProperty={EntryProperties.Mark}%3D{EntryProperties.MarkValue}"
        + $"&timeMin={Text(from)}&timeMax={Text(to)}");

    private static string Text(DateTimeOffset time) =>
        Uri.EscapeDataString(time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));

    private SupportOpsApiException Fail(string problem, string hint) => new(
        account.System,
        string.Create(CultureInfo.InvariantCulture, $"the listing of entries is incomplete: page {_page} {problem}"),
        hint);
}
