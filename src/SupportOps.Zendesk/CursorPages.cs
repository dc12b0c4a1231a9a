using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using SupportOps.Http;
using SupportOps.Zendesk.Wire;

namespace SupportOps.Zendesk;

/// <summary>Reads one listing from its first page to its last, or says why that failed.</summary>
/// <remarks>
/// A page that fails for a passing reason is asked again with the same cursor. A cursor that the account no longer
/// accepts makes the listing begin anew, once: what was read before may miss whatever changed meanwhile.
/// </remarks>
internal sealed class CursorPages<TPage>(ZendeskAccount account, CursorListing<TPage> listing)
    where TPage : class, IWirePage
{
    private CursorWalk _walk = StartWalk(account, listing);
    private bool _startedOver;

    /// <summary>Whether a page came, so that what is refused afterwards is a part of what was shown.</summary>
    public bool HasBegun { get; private set; }

    public async IAsyncEnumerable<CursorPage<TPage>> ReadAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var activity = ZendeskTelemetry.StartListing(listing.Span, account.System);
        var budget = new CallBudget(account.ListingTimeout);
        bool more;
        do
        {
            // An iterator loses the current span at each yield.
            Activity.Current = activity ?? Activity.Current;
            var startedOver = _startedOver;
            var page = await ReadPageAsync(budget, activity, cancellationToken).ConfigureAwait(false);
            HasBegun = true;
            ZendeskTelemetry.CountPage(account.System);
            var ids = page.FindIds()
                ?? throw _walk.Fail($"has no {listing.Member} array", "Check that the address leads to Zendesk");
            yield return new CursorPage<TPage>(page, _walk.Page, _startedOver && !startedOver);
            more = Advance(page, ids);
        }
        while (more);

        ZendeskLog.ListingRead(account.Logger, account.System, listing.Subject, _walk.Page);
    }

    private static CursorWalk StartWalk(ZendeskAccount account, CursorListing<TPage> listing) =>
        account.StartWalk($"the listing of {listing.Subject}", listing.Member);

    private async Task<TPage> ReadPageAsync(CallBudget budget, Activity? activity, CancellationToken cancellationToken)
    {
        try
        {
            return await ReadPageAsync(budget, cancellationToken).ConfigureAwait(false);
        }
        catch (SupportOpsApiException)
        {
            activity?.SetStatus(ActivityStatusCode.Error);
            throw;
        }
    }

    private async Task<TPage> ReadPageAsync(CallBudget budget, CancellationToken cancellationToken)
    {
        try
        {
            return await account.Api.SendAsync(PageCall(), budget, cancellationToken).ConfigureAwait(false);
        }
        catch (SupportOpsApiException exception) when (IsExpiredCursor(exception))
        {
            StartOver(exception);
            return await account.Api.SendAsync(PageCall(), budget, cancellationToken).ConfigureAwait(false);
        }
    }

    // The first page was accepted, and the cursor is all that is different: so it is the cursor that is refused.
    private bool IsExpiredCursor(SupportOpsApiException exception) =>
        _walk.Cursor is not null
        && exception.Status is (HttpStatusCode.BadRequest or HttpStatusCode.Gone
            or HttpStatusCode.UnprocessableEntity);

    private void StartOver(SupportOpsApiException cause)
    {
        if (_startedOver)
        {
            throw _walk.Fail(
                "was refused because of its cursor, for the second time",
                "The listing takes longer than its cursors live: try again when less else is going on",
                cause);
        }

        ZendeskLog.StartingOver(account.Logger, account.System, _walk.Page, listing.Subject);
        _startedOver = true;
        _walk = StartWalk(account, listing);
    }

    private bool Advance(TPage page, PageIds ids) => page.Meta is { HasMore: { } hasMore } meta
        ? _walk.Advance(ids, hasMore, meta.AfterCursor)
        : throw _walk.Fail(
            "does not say whether more pages follow (meta.has_more is missing)",
            $"The answer may be in offset format, which misses {listing.Member}: check that nothing on the way drops "
                + "page[size]");

    private ApiCall<TPage> PageCall() => new()
    {
        Address = listing.Address(_walk.Cursor),
        Subject = string.Create(CultureInfo.InvariantCulture, $"page {_walk.Page} of the {listing.Subject}"),
        Shape = listing.Shape,
        MaxBytes = BodyLimits.Page,
    };
}
