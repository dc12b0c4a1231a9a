using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using SupportOps.Auditing;
using SupportOps.Http;
using SupportOps.Zendesk.Wire;

namespace SupportOps.Zendesk;

/// <summary>Reads one listing of agents from its first page to its last, or says why that failed.</summary>
/// <remarks>
/// A page that fails for a passing reason is asked again with the same cursor. A cursor that the account no longer
/// accepts makes the listing begin anew, once: what was read before may miss whoever changed meanwhile.
/// </remarks>
internal sealed class AgentPages(ZendeskAccount account)
{
    private const string Listing = "the listing of agents";

    private CursorWalk _walk = account.StartWalk(Listing);
    private bool _startedOver;

    public async IAsyncEnumerable<AgentPage> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var activity = ZendeskTelemetry.StartListing(account.System);
        var budget = new CallBudget(account.ListingTimeout);
        bool more;
        do
        {
            // An iterator loses the current span at each yield.
            Activity.Current = activity ?? Activity.Current;
            var startedOver = _startedOver;
            var page = await ReadPageAsync(budget, activity, cancellationToken).ConfigureAwait(false);
            ZendeskTelemetry.CountPage(account.System);
            yield return ToPage(page) with { StartsOver = _startedOver && !startedOver };
            more = Advance(page);
        }
        while (more);

        ZendeskLog.ListingRead(account.Logger, account.System, _walk.Page);
    }

    private async Task<WireUserPage> ReadPageAsync(
        CallBudget budget, Activity? activity, CancellationToken cancellationToken)
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

    private async Task<WireUserPage> ReadPageAsync(CallBudget budget, CancellationToken cancellationToken)
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

        ZendeskLog.StartingOver(account.Logger, account.System, _walk.Page);
        _startedOver = true;
        _walk = account.StartWalk(Listing);
    }

    private bool Advance(WireUserPage page)
    {
        if (page.Meta is not { HasMore: { } hasMore } meta)
        {
            throw _walk.Fail(
                "does not say whether more pages follow (meta.has_more is missing)",
                "The answer may be in offset format, which misses users: check that nothing on the way drops "
                    + "page[size]");
        }

        var users = page.Users!;
        var ids = new PageIds(users.FirstOrDefault()?.Id, users.LastOrDefault()?.Id, users.Length);
        return _walk.Advance(ids, hasMore, meta.AfterCursor);
    }

    private AgentPage ToPage(WireUserPage page)
    {
        var users = page.Users
            ?? throw _walk.Fail("has no users array", "Check that BaseAddress leads to Zendesk");
        TellOfUnknownRoles(users);
        return AgentRecords.ToPage(users, BadRecord);
    }

    // A word that Zendesk adds does no harm, but whoever has it is judged by nobody.
    private void TellOfUnknownRoles(WireUser?[] users)
    {
        var unknown = users.Count(static user => user?.Role is WireRole.Other);
        if (unknown > 0)
        {
            ZendeskLog.UnknownRoles(account.Logger, account.System, unknown, _walk.Page);
        }
    }

    private SupportOpsApiException BadRecord(int record, string problem) => new(
        account.System,
        string.Create(CultureInfo.InvariantCulture, $"record {record} of page {_walk.Page} of the agents {problem}"),
        "Nobody can tell whether that record is an agent, so the listing stops here. Report it to Zendesk");

    private ApiCall<WireUserPage> PageCall() => new()
    {
        Address = account.Address.AgentPage(_walk.Cursor),
        Subject = string.Create(CultureInfo.InvariantCulture, $"page {_walk.Page} of the agents"),
        Shape = ZendeskJson.Default.WireUserPage,
        MaxBytes = BodyLimits.Page,
    };
}
