using System.Buffers;
using System.Globalization;
using System.Text.Json;
using SupportOps.Calendly.Wire;

namespace SupportOps.Calendly;

/// <summary>
/// The way through one listing: which page comes next, and everything that keeps it from being the whole listing.
/// </summary>
/// <remarks>
/// <c>next_page</c> that is null ends a listing. Its address is never called: the token of it is all that gets into a
/// request of ours. Source: Calendly API reference, Pagination.
/// </remarks>
/// <param name="system">The system as messages name it.</param>
/// <param name="listing">What is listed, in the plural: <c>webhook subscriptions</c>.</param>
/// <param name="maxPages">How many pages there may be.</param>
internal sealed class TokenWalk(string system, string listing, int maxPages)
{
    private const int LongestToken = 2048;
    private const string RetryHint = "Run it again; if it stays, report it to Calendly";
    private const string OtherServerHint = "Check that the address leads to Calendly";

    private static readonly SearchValues<char> TokenCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=-_.:~");

    private readonly HashSet<string> _tokens = new(StringComparer.Ordinal);
    private readonly HashSet<string> _references = new(StringComparer.Ordinal);
    private int _emptyPages;

    public string Listing => listing;

    /// <summary>Number of the page to read, counted from 1.</summary>
    public int Page { get; private set; } = 1;

    /// <summary>Token of the page to read; null for the first one.</summary>
    public string? Token { get; private set; }

    /// <summary>Whether a record comes for the first time; a booking made meanwhile shifts the pages.</summary>
    public bool IsNew(string reference) => _references.Add(reference);

    /// <summary>Moves to the next page; false when the page just read was the last one.</summary>
    /// <param name="count">How many records that page holds.</param>
    /// <param name="fresh">How many of them no page before it held.</param>
    /// <param name="pagination">What that page says about the next one.</param>
    /// <exception cref="SupportOpsApiException">The page neither ends the listing nor leads on.</exception>
    public bool Advance(int count, int fresh, WirePagination? pagination)
    {
        if (!HasMore(pagination))
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

        Token = Accept(pagination!.FindToken());
        Page++;
        return true;
    }

    public SupportOpsApiException Fail(string problem, string hint) => new(
        system,
        string.Create(CultureInfo.InvariantCulture, $"the list of {listing} is incomplete: page {Page} {problem}"),
        hint);

    public SupportOpsApiException FailRecord(int index, string problem) => Fail(
        string.Create(CultureInfo.InvariantCulture, $"has a record, number {index + 1}, that {problem}"), RetryHint);

    public SupportOpsApiException FailShape() => Fail("has no collection", OtherServerHint);

    private bool HasMore(WirePagination? pagination) => pagination?.NextPage.ValueKind switch
    {
        JsonValueKind.Null => false,
        JsonValueKind.String => true,
        _ => throw Fail("does not say whether another one follows", OtherServerHint),
    };

    private string Accept(string? token)
    {
        if (string.IsNullOrEmpty(token))
        {
            throw Fail("promises more and has no page token", RetryHint);
        }

        if (token.Length > LongestToken || token.AsSpan().ContainsAnyExcept(TokenCharacters))
        {
            throw Fail("has a page token that is too long or has unexpected characters", RetryHint);
        }

        if (!_tokens.Add(token))
        {
            throw Fail("leads back to a page that was already read (a page token came twice)", RetryHint);
        }

        return Page < maxPages
            ? token
            : throw Fail(
                "promises more, and it is the last one that MaxPages allows",
                "Raise MaxPages if there really is that much");
    }
}
