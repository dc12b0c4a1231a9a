using System.Net.Http.Headers;
using System.Text.Json;
using SupportOps.Auditing;
using SupportOps.Zendesk;

namespace SupportOps.Benchmarks.Listing;

/// <summary>The ways to read all agents that are compared.</summary>
internal static class ListingRows
{
    public const string Drain = "drain the bytes";
    public const string Ours = "ZendeskClient";
    public const string Naive = "string and JsonDocument";

    private const string FirstPage = "/api/v2/users?role%5B%5D=admin&role%5B%5D=agent&page%5Bsize%5D=100";

    public static IReadOnlyList<string> All { get; } = [Drain, Ours, Naive];

    /// <summary>Makes a row ready; each call of the result lists everybody once and returns what stays.</summary>
    public static async Task<Func<Task<object>>> PrepareAsync(string row, Uri url)
    {
        if (row == Ours)
        {
            return OurListing(url);
        }

        var client = new HttpClient { BaseAddress = url };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "benchmark");
        var pages = new List<string>();
        await foreach (var (page, _) in WalkAsync(client))
        {
            pages.Add(page);
        }

        return row == Drain ? () => DrainAsync(client, pages) : () => ReadNaivelyAsync(client);
    }

    private static Func<Task<object>> OurListing(Uri url)
    {
        var client = new ZendeskClient(
            new ZendeskOptions { BaseAddress = url, OAuthToken = "benchmark", RequestsPerMinute = 100_000 });
        return async () =>
        {
            var agents = new List<Agent>();
            await foreach (var agent in client.ListAgentsAsync())
            {
                agents.Add(agent);
            }

            return agents;
        };
    }

    private static async Task<object> DrainAsync(HttpClient client, List<string> pages)
    {
        var buffer = new byte[64 * 1024];
        var bytes = 0L;
        foreach (var page in pages)
        {
            await using var body = await client.GetStreamAsync(page);
            int read;
            while ((read = await body.ReadAsync(buffer)) > 0)
            {
                bytes += read;
            }
        }

        return bytes;
    }

    private static async Task<object> ReadNaivelyAsync(HttpClient client)
    {
        var agents = new List<(long Id, string? Name, string? Email, string? Role)>();
        await foreach (var (_, answer) in WalkAsync(client))
        {
            agents.AddRange(answer.GetProperty("users").EnumerateArray().Select(user => (
                user.GetProperty("id").GetInt64(), user.GetProperty("name").GetString(),
                user.GetProperty("email").GetString(), user.GetProperty("role").GetString())));
        }

        return agents;
    }

    private static async IAsyncEnumerable<(string Page, JsonElement Answer)> WalkAsync(HttpClient client)
    {
        var page = FirstPage;
        while (true)
        {
            using var answer = JsonDocument.Parse(await client.GetStringAsync(page));
            yield return (page, answer.RootElement);
            var meta = answer.RootElement.GetProperty("meta");
            if (!meta.GetProperty("has_more").GetBoolean())
            {
                yield break;
            }

            page = $"{FirstPage}&page%5Bafter%5D={Uri.EscapeDataString(meta.GetProperty("after_cursor").GetString()!)}";
        }
    }
}
