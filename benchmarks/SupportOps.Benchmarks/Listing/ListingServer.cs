using System.Globalization;
using SupportOps.Testing.Zendesk;

namespace SupportOps.Benchmarks.Listing;

/// <summary>The account to list, in a process of its own so that its work is not counted as the client's.</summary>
internal static class ListingServer
{
    public const string Verb = "listing-server";

    public static async Task<int> RunAsync(string agents)
    {
        var count = int.Parse(agents, CultureInfo.InvariantCulture);
        await using var server = await ZendeskServer.StartAsync(zendesk => zendesk.Agents(count));
        Console.WriteLine(server.Url);

        // The parent holds the other end of standard input: when it goes, so does this.
        while (Console.ReadLine() is not null)
        {
        }

        return 0;
    }
}
