using System.Buffers;
using System.Globalization;
using SupportOps.Zendesk.Wire;

namespace SupportOps.Zendesk;

/// <summary>
/// The way through one listing: which page comes next, and everything that keeps it from being the whole listing.
/// </summary>
/// <remarks>
/// Only <c>meta.has_more</c> ends a listing: the last page still has a link to a next one. Source: Zendesk, API
/// reference, Pagination, cursor pagination.
/// </remarks>
internal sealed class CursorWalk(string system, int maxPages)
{
    private const int LongestCursor = 2048;

    private static readonly SearchValues<char> CursorCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=-_.:~");

    private readonly HashSet<string> _cursors = new(StringComparer.Ordinal);
    private int _emptyPages;

    /// <summary>Number of the page to read, counted from 1.</summary>
    public int Page { get; private set; } = 1;

    /// <summary>Cursor of the page to read; null for the first one.</summary>
    public string? Cursor { get; private set; }

    /// <summary>Moves to the next page; false when the page just read was the last one.</summary>
    /// <exception cref="SupportOpsApiException">The page neither ends the listing nor leads on.</exception>
    public bool Advance(WireUserPage page)
    {
        if (page.Meta is not { HasMore: { } hasMore } meta)
        {
            throw Fail("does not say whether more pages follow (meta.has_more is missing)", OffsetHint);
        }

        if (!hasMore)
        {
            return false;
        }

        RefuseEmptyPages(page);
        Cursor = Accept(meta.AfterCursor);
        Page++;
        return true;
    }

    public SupportOpsApiException Fail(string problem, string hint) => new(
        system,
        string.Create(CultureInfo.InvariantCulture, $"the listing of agents is incomplete: page {Page} {problem}"),
        hint);

    private const string RetryHint = "Run the listing again; if it stays, report it to Zendesk";

    private const string OffsetHint =
        "The answer may be in offset format, which misses users: check that nothing on the way drops page[size]";

    private void RefuseEmptyPages(WireUserPage page)
    {
        if (page.Users is { Length: 0 } && ++_emptyPages > 1)
        {
            throw Fail("is the second one without users that promises more", RetryHint);
        }
    }

    private string Accept(string? cursor)
    {
        if (string.IsNullOrEmpty(cursor))
        {
            throw Fail("promises more and has no cursor", RetryHint);
        }

        if (cursor.Length > LongestCursor || cursor.AsSpan().ContainsAnyExcept(CursorCharacters))
        {
            throw Fail("has a cursor that is too long or has unexpected characters", RetryHint);
        }

        if (!_cursors.Add(cursor))
        {
            throw Fail("leads back to a page that was already read (a cursor came twice)", RetryHint);
        }

        return Page < maxPages
            ? cursor
            : throw Fail(
                "promises more, and it is the last one that MaxPages allows",
                "Raise MaxPages if the account is that large");
    }
}
