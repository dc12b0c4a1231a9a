using SupportOps.Channels;
using SupportOps.Http;
using SupportOps.Zendesk.Wire;

namespace SupportOps.Zendesk.Tickets;

/// <summary>Asks how many tickets views hold.</summary>
/// <remarks>Source: Zendesk Support API, Views, Count Tickets in Views.</remarks>
internal sealed class ViewCounts(ZendeskAccount account)
{
    private const int MostPerCall = 20;

    public async Task<IReadOnlyList<TicketViewCount>> ReadAsync(
        IReadOnlyList<TicketViewId> views, CancellationToken cancellationToken)
    {
        // Six calls in five minutes are allowed, and a refused one waits: that is the time of a listing.
        var budget = new CallBudget(account.ListingTimeout);
        var found = new Dictionary<TicketViewId, TicketViewCount>();
        foreach (var chunk in views.Distinct().Chunk(MostPerCall))
        {
            var answer = await account.Api.SendAsync(Call(chunk), budget, cancellationToken).ConfigureAwait(false);
            foreach (var count in answer.ViewCounts ?? throw NoCounts())
            {
                var view = new TicketViewId(count?.ViewId ?? throw NoCounts());
                found[view] = new TicketViewCount(view, count.Value, count.Fresh ?? false);
            }

            RefuseMissing(chunk, found);
        }

        return [.. views.Select(view => found[view])];
    }

    private ApiCall<WireViewCounts> Call(TicketViewId[] views) => new()
    {
        Address = account.Address.ViewCounts(views),
        Subject = "the counts of views",
        Shape = ZendeskJson.Default.WireViewCounts,
    };

    // A view left out would read as one without tickets.
    private void RefuseMissing(TicketViewId[] asked, Dictionary<TicketViewId, TicketViewCount> found)
    {
        var missing = asked.Where(view => !found.ContainsKey(view)).ToList();
        if (missing.Count > 0)
        {
            throw new SupportOpsApiException(
                account.System,
                $"the counts of views lack {string.Join(", ", missing)}",
                "Check the ids: Zendesk counts only views that exist and that the credential's user may see");
        }
    }

    private SupportOpsApiException NoCounts() => new(
        account.System,
        "the counts of views hold no view_counts array, or a count without view_id",
        "Check that the address leads to Zendesk");
}
