using SupportOps.Channels;
using SupportOps.Testing.Zendesk;

namespace SupportOps.Zendesk.Tests.Tickets;

/// <summary>An account with one view, and what tests ask of it.</summary>
internal static class Queues
{
    public static TicketViewId View { get; } = new(25);

    /// <summary>Three tickets, each on a page of its own.</summary>
    public static Task<ZendeskServer> ThreePagesAsync(Func<ZendeskServerBuilder, ZendeskServerBuilder> describe) =>
        ZendeskServer.StartAsync(z => describe(z.Tickets(3).View("All", v => v.Id(25)).PageSizeAtMost(1)));

    public static async Task<List<T>> ToListAsync<T>(IAsyncEnumerable<T> source)
    {
        var all = new List<T>();
        await foreach (var item in source)
        {
            all.Add(item);
        }

        return all;
    }

    public static async Task<IEnumerable<long>> IdsAsync(ZendeskClient client) =>
        (await ToListAsync(client.ListTicketsAsync(View))).Select(ticket => ticket.Id.Value);

    /// <summary>The error of a listing, with the ids it gave before.</summary>
    public static async Task<(SupportOpsApiException Error, List<long> Before)> FailAsync(ZendeskClient client)
    {
        var before = new List<long>();
        var error = await Assert.ThrowsAsync<SupportOpsApiException>(async () =>
        {
            await foreach (var ticket in client.ListTicketsAsync(View))
            {
                before.Add(ticket.Id.Value);
            }
        });
        return (error, before);
    }
}
