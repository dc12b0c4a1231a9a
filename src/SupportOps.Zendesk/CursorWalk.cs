using System.Buffers;
using System.Globalization;

namespace SupportOps.Zendesk;

/// <summary>
/// The way through one listing: which page comes next, and everything that keeps it from being the whole listing.
/// </summary>
/// <remarks>
/// Only <c>meta.has_more</c> ends a listing: the last page still has a link to a next one. Source: Zendesk, API
/// reference, Pagination, cursor pagination.
/// </remarks>
/// <param name="system">The system as messages name it.</param>
/// <param name="listing">What is listed: <c>the listing of agents</c>.</param>
/// <param name="records">What a page holds: <c>users</c>.</param>
/// <param name="maxPages">How many pages there may be.</param>
/// <param name="start">Where to start when not at the beginning.</param>
internal sealed class CursorWalk(string system, string listing, string records, int maxPages, string? start)
{
    private const int LongestCursor = 2048;
    private const string RetryHint = "Run it again; if it stays, report it to Zendesk";

    private static readonly SearchValues<char> CursorCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=-_.:~");

    private readonly HashSet<string> _cursors = new(start is null ? [] : [start], StringComparer.Ordinal);
    private int _emptyPages;
    private PageIds? _last;

    /// <summary>Number of the page to read, counted from 1.</summary>
    public int Page { get; private set; } = 1;

    /// <summary>Cursor of the page to read; null for the first one.</summary>
    public string? Cursor { get; private set; } = start;

    public static bool IsWellFormed(string cursor) =>
        cursor.Length is > 0 and <= LongestCursor && !cursor.AsSpan().ContainsAnyExcept(CursorCharacters);

    /// <summary>Moves to the next page; false when the page just read was the last one.</summary>
    /// <param name="ids">The ids of the page just read; null where a page may well hold the records of another.</param>
    /// <param name="hasMore">Whether that page promises another one.</param>
    /// <param name="cursor">Where that page says the next one begins.</param>
    /// <exception cref="SupportOpsApiException">The page neither ends the listing nor leads on.</exception>
    public bool Advance(PageIds? ids, bool hasMore, string? cursor)
    {
        RefuseStandingStill(ids);
        if (!hasMore)
        {
            return false;
        }

        RefuseEmptyPages(ids);
        Cursor = Accept(cursor);
        Page++;
        return true;
    }

    public SupportOpsApiException Fail(string problem, string hint, SupportOpsApiException? cause = null) => new(
        system,
        string.Create(CultureInfo.InvariantCulture, $"{listing} is incomplete: page {Page} {problem}"),
        hint,
        cause)
    {
        Status = cause?.Status,
        Code = cause?.Code,
        RequestId = cause?.RequestId,
    };

    private void RefuseEmptyPages(PageIds? ids)
    {
        if (ids is { Count: 0 } && ++_emptyPages > 1)
        {
            throw Fail($"is the second one without {records} that promises more", RetryHint);
        }
    }

    // A new cursor on the same records would lead on for ever, or until MaxPages.
    private void RefuseStandingStill(PageIds? ids)
    {
        if (ids is { Count: > 0 } && ids == _last)
        {
            throw Fail($"holds the same {records} as the page before it", RetryHint);
        }

        _last = ids;
    }

    private string Accept(string? cursor)
    {
        if (string.IsNullOrEmpty(cursor))
        {
            throw Fail("promises more and has no cursor", RetryHint);
        }

        if (!IsWellFormed(cursor))
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
