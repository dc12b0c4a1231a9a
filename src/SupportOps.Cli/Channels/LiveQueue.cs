using SupportOps.Channels;
using SupportOps.Zendesk;

namespace SupportOps.Cli.Channels;

/// <summary>Reads the tickets of views from a live account, all of them or none.</summary>
internal static class LiveQueue
{
    /// <summary>Reads the tickets, and who the engineer is.</summary>
    /// <exception cref="SupportOpsApiException">Something could not be read to its end; nothing may be decided then.
    /// </exception>
    public static async Task<QueueDocument> ReadAsync(
        ZendeskClient client,
        IEnumerable<TicketViewId> views,
        EngineerChoice engineer,
        CancellationToken cancellationToken)
    {
        var id = engineer.IsMe
            ? new AssigneeId((await client.GetCurrentUserAsync(cancellationToken).ConfigureAwait(false)).Id.Value)
            : engineer.Id;
        var tickets = new List<SupportTicket>();
        foreach (var view in views.Distinct())
        {
            await foreach (var ticket in client.ListTicketsAsync(view, cancellationToken).ConfigureAwait(false))
            {
                tickets.Add(ticket);
            }
        }

        return new QueueDocument(tickets, new ChannelSituation { Engineer = id });
    }
}
