using System.Globalization;
using System.Runtime.CompilerServices;
using SupportOps.Channels;
using SupportOps.Zendesk.Wire;

namespace SupportOps.Zendesk.Tickets;

/// <summary>Reads the tickets of a view.</summary>
/// <remarks>Source: Zendesk Support API, Views, List Tickets From a View.</remarks>
internal sealed class ViewTickets(ZendeskAccount account, TicketViewId view)
{
    private readonly CursorListing<WireTicketPage> _listing = new()
    {
        Subject = $"tickets of view {view}",
        Member = "tickets",
        Span = "supportops.zendesk.list_tickets",
        Shape = ZendeskJson.Default.WireTicketPage,
        Address = cursor => account.Address.TicketPage(view, cursor),
    };

    /// <summary>Each ticket once, also when it moves to a later page or the listing begins anew.</summary>
    public async IAsyncEnumerable<SupportTicket> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var seen = new HashSet<TicketId>();
        var pages = new CursorPages<WireTicketPage>(account, _listing);
        await foreach (var page in pages.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            // The whole page first: a page with a bad record gives no ticket.
            foreach (var ticket in ToTickets(page.Page.Tickets!, page.Number).Where(ticket => seen.Add(ticket.Id)))
            {
                yield return ticket;
            }
        }
    }

    private List<SupportTicket> ToTickets(WireTicket?[] records, int page)
    {
        var tickets = new List<SupportTicket>(records.Length);
        foreach (var record in records)
        {
            tickets.Add(TicketRecords.FindProblem(record) is { } problem
                ? throw BadRecord(page, tickets.Count + 1, problem)
                : TicketRecords.ToTicket(record!));
        }

        TellOfUnknownStatuses(tickets, page);
        return tickets;
    }

    private void TellOfUnknownStatuses(List<SupportTicket> tickets, int page)
    {
        var unknown = tickets.Count(static ticket => !ticket.Status.IsKnown);
        if (unknown > 0)
        {
            ZendeskLog.UnknownStatuses(account.Logger, account.System, unknown, page, _listing.Subject);
        }
    }

    private SupportOpsApiException BadRecord(int page, int record, string problem) => new(
        account.System,
        string.Create(
            CultureInfo.InvariantCulture, $"record {record} of page {page} of the {_listing.Subject} {problem}"),
        "Without it the ticket has no place in a queue, so the listing stops here. Report it to Zendesk");
}
