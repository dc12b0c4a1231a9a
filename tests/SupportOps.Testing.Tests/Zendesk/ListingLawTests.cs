using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using SupportOps.Testing.Zendesk;

namespace SupportOps.Testing.Tests.Zendesk;

/// <summary>What holds for every account, however large and however it changes.</summary>
public sealed class ListingLawTests
{
    private static readonly Gen<(long[] Ids, int Size)> Accounts =
        from ids in Gen.ArrayOf(Gen.Choose(1, 400))
        from size in Gen.Choose(1, 7)
        select (ids.Select(id => (long)id).Distinct().ToArray(), size);

    [Fact]
    public void Listing_ByCursorAndByNumber_HoldsEachUserOnceInOrder() => Prop.ForAll(
        Accounts.ToArbitrary(),
        account => HoldsAsync(account.Ids, account.Size).GetAwaiter().GetResult())
        .Check(Config.QuickThrowOnFailure.WithMaxTest(25));

    [Fact]
    public void Export_ReadOnWhileTheAccountChanges_EndsWithTheAccountAsItIs() => Prop.ForAll(
        Gen.ArrayOf(Gen.Choose(0, 99)).ToArbitrary(),
        changes => FollowsAsync(changes).GetAwaiter().GetResult())
        .Check(Config.QuickThrowOnFailure.WithMaxTest(25));

    private static async Task<bool> HoldsAsync(long[] ids, int size)
    {
        await using var server = await ZendeskServer.StartAsync(z => z
            .Users(ids.Select(id => new ZendeskUser { Id = id })).PageSizeAtMost(size));
        using var caller = new Caller(server);
        var expected = string.Join(',', ids.Order());
        var byCursor = await ReadAsync(
            caller, "/api/v2/users?page[size]=100",
            page => (bool)page["meta"]!["has_more"]! ? (string?)page["links"]!["next"] : null);
        var byNumber = await ReadAsync(caller, "/api/v2/users", page => (string?)page["next_page"]);
        return byCursor == expected && byNumber == expected;
    }

    // Each number is one change between two pages: which user it meets, and whether it removes, renames or adds.
    private static async Task<bool> FollowsAsync(int[] changes)
    {
        await using var server = await ZendeskServer.StartAsync(z => z
            .Agents(9).PageSizeAtMost(3).ExportRequestsPerMinute(null));
        using var caller = new Caller(server);
        var names = new SortedDictionary<long, string>();
        var left = new Queue<int>(changes);
        var path = Caller.Export;
        bool isEnd;
        do
        {
            var page = await caller.GetAsync(path);
            Take(page, names);
            isEnd = (bool)page["end_of_stream"]! && left.Count == 0;
            path = new Uri((string)page["after_url"]!).PathAndQuery;
            if (left.TryDequeue(out var change))
            {
                Change(server, change, [.. names.Keys]);
            }
        }
        while (!isEnd);

        var users = (await caller.GetAsync("/api/v2/users?page[size]=100"))["users"]!.AsArray();
        var last = await ReadAsync(
            caller, "/api/v2/users?page[size]=100",
            page => (bool)page["meta"]!["has_more"]! ? (string?)page["links"]!["next"] : null);
        return last == string.Join(',', names.Keys)
            && users.All(user => names[(long)user!["id"]!] == (string?)user["name"]);
    }

    private static void Take(JsonNode page, SortedDictionary<long, string> names)
    {
        foreach (var user in page["users"]!.AsArray())
        {
            if ((bool)user!["active"]!)
            {
                names[(long)user["id"]!] = (string)user["name"]!;
            }
            else
            {
                names.Remove((long)user["id"]!);
            }
        }
    }

    private static void Change(ZendeskServer server, int change, long[] known)
    {
        if (known.Length == 0 || change % 3 == 0)
        {
            server.Add();
        }
        else if (change % 3 == 1)
        {
            server.Change(known[change % known.Length], user => user.Named($"Changed {change}"));
        }
        else
        {
            server.Remove(known[change % known.Length]);
        }
    }

    private static async Task<string> ReadAsync(Caller caller, string start, Func<JsonNode, string?> next)
    {
        var ids = new List<string>();
        for (var path = start; path is not null;)
        {
            var page = await caller.GetAsync(path);
            ids.Add(Caller.IdsOf(page));
            path = next(page) is { } link ? new Uri(link).PathAndQuery : null;
        }

        return string.Join(',', ids.Where(text => text.Length > 0));
    }
}
