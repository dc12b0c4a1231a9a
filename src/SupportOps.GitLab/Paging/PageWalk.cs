using System.Buffers;
using System.Globalization;

namespace SupportOps.GitLab.Paging;

/// <summary>
/// The way through one listing: which page comes next, and everything that keeps it from being the whole listing.
/// </summary>
/// <param name="system">The system as messages name it.</param>
/// <param name="listing">What is listed, in the plural: <c>notes of an issue</c>.</param>
/// <param name="maxPages">How many pages there may be.</param>
internal sealed class PageWalk(string system, string listing, int maxPages)
{
    private const int LongestCursor = 2048;
    private const string RetryHint = "Run it again; if it stays, report it to whoever runs this GitLab";
    private const string OtherServerHint = "Check that the address leads to GitLab, and any proxy on the way";

    private static readonly SearchValues<char> CursorCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=-_.:~");

    private readonly HashSet<string> _cursors = new(StringComparer.Ordinal);
    private readonly HashSet<long> _ids = [];
    private int _emptyPages;

    /// <summary>Number of the page to read, counted from 1.</summary>
    public int Page { get; private set; } = 1;

    /// <summary>Which page to ask for; null for the first one.</summary>
    public PagePlace? Place { get; private set; }

    /// <summary>Whether pages are named by a cursor.</summary>
    public bool IsKeyset { get; init; }

    /// <summary>Whether a record comes for the first time; one made meanwhile shifts the pages.</summary>
    public bool IsNew(long id) => _ids.Add(id);

    /// <summary>Moves to the next page; false when the page just read was the last one.</summary>
    /// <param name="count">How many records that page holds.</param>
    /// <param name="fresh">How many of them no page before it held.</param>
    /// <param name="headers">What that page says about the next one.</param>
    /// <exception cref="SupportOpsApiException">The page neither ends the listing nor leads on.</exception>
    public bool Advance(int count, int fresh, PageHeaders headers)
    {
        if ((IsKeyset ? FindCursor(headers) : FindNumber(headers)) is not { } next)
        {
            return false;
        }

        if (count == 0 && ++_emptyPages > 1)
        {
            throw Fail("is the second empty one that promises more", RetryHint);
        }

        if (count > 0 && fresh == 0)
        {
            throw Fail("holds nothing but records of the pages before it", RetryHint);
        }

        if (Page >= maxPages)
        {
            throw Fail(
                "promises more, and it is the last one that MaxPages allows",
                "Raise MaxPages if there really is that much");
        }

        Place = next;
        Page++;
        return true;
    }

    public SupportOpsApiException Fail(string problem, string hint) => new(
        system,
        string.Create(CultureInfo.InvariantCulture, $"the list of {listing} is incomplete: page {Page} {problem}"),
        hint);

    public SupportOpsApiException FailRecord(int index, string problem) => Fail(
        string.Create(CultureInfo.InvariantCulture, $"has a record, number {index + 1}, that {problem}"), RetryHint);

    private PagePlace? FindCursor(PageHeaders headers)
    {
        if (headers.FindNextLink() is not { } link)
        {
            return null;
        }

        var place = PageHeaders.FindCursor(link)
            ?? throw Fail("promises more and has no cursor that is known", RetryHint);
        if (place.Value.Length is 0 or > LongestCursor || place.Value.AsSpan().ContainsAnyExcept(CursorCharacters))
        {
            throw Fail("has a cursor that is empty, too long or has unexpected characters", RetryHint);
        }

        return _cursors.Add(place.Value)
            ? place
            : throw Fail("leads back to a page that was already read (a cursor came twice)", RetryHint);
    }

    // A missing header is not the end: something on the way may have dropped it.
    private PagePlace? FindNumber(PageHeaders headers)
    {
        if (headers.NextPage is not { } text)
        {
            return headers.Link is null
                ? throw Fail("does not say whether another one follows", OtherServerHint)
                : headers.FindNextLink() is null ? null : NextNumber();
        }

        if (text.Length == 0)
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var next) && next == Page + 1
            ? NextNumber()
            : throw Fail("names a next page that is not the next", RetryHint);
    }

    private PagePlace NextNumber() => new("page", (Page + 1).ToString(CultureInfo.InvariantCulture));
}
