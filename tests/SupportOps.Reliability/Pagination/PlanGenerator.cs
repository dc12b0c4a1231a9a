using System.Globalization;
using SupportOps.Reliability.Zendesk;

namespace SupportOps.Reliability.Pagination;

/// <summary>Makes listings by chance. The same seed and number give the same listing.</summary>
internal static class PlanGenerator
{
    private static readonly string[] Roles = ["agent", "agent", "agent", "admin", "end-user", "contributor"];

    public static ListingPlan Make(int seed, int number)
    {
        var random = new Random(unchecked((seed * 1_000_003) + number));
        var first = Pages(random, reading: 1);
        var expires = first.Count > 1 && random.Next(6) == 0;
        List<List<PlannedPage>> readings = expires ? [first, Changed(random, first)] : [first];
        foreach (var pages in readings.Where(pages => pages.Count > 1 && Expires(random, pages == first, expires)))
        {
            Put(random, pages, random.Next(1, pages.Count), FaultTwists.Expiry);
        }

        readings.ForEach(pages => AddTwists(random, pages));
        return new ListingPlan(readings, MaxPages(random, readings[^1].Count));
    }

    // The first reading of two must expire, and the second one seldom does.
    private static bool Expires(Random random, bool isFirst, bool expires) =>
        expires && (isFirst || random.Next(4) == 0);

    private static List<PlannedPage> Pages(Random random, int reading)
    {
        var sizes = Enumerable.Range(0, random.Next(1, 9)).Select(_ => random.Next(1, 6)).ToList();
        var id = random.NextInt64(1, 1_000_000_000_000);
        return Link(random, reading, [.. sizes.Select(size => Users(random, ref id, size))]);
    }

    private static List<PlannedPage> Link(Random random, int reading, List<List<PlannedUser>> users)
    {
        var pages = users.Select((page, index) => new PlannedPage
        {
            Cursor = index == 0 ? null : Cursor(random, reading, index),
            Users = page,
            HasMore = index + 1 < users.Count,
        }).ToList();
        for (var index = 0; index < pages.Count; index++)
        {
            pages[index].Next = index + 1 < pages.Count ? pages[index + 1].Cursor : null;
            pages[index].Link = SomeLink(random, pages[index].Next?.GetValue<string>());
        }

        return pages;
    }

    // Signs that mean something else in a query when nobody escapes them.
    private static string Cursor(Random random, int reading, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"r{reading}+{index}/{random.Next(1_000_000):x}==");

    private static string? SomeLink(Random random, string? cursor) => random.Next(5) switch
    {
        0 => null,
        1 => $"https://evil.test/api/v2/users?page[after]={cursor}",
        2 => $"http://{ZendeskAccount.Address.Host}@evil.test/api/v2/users",
        3 => $"{ZendeskAccount.Address}api/v2/users?page[after]=elsewhere",
        _ => $"{ZendeskAccount.Address}api/v2/users?page[after]={Uri.EscapeDataString(cursor ?? "end")}",
    };

    private static List<PlannedUser> Users(Random random, ref long id, int count)
    {
        var users = new List<PlannedUser>();
        for (var left = count; left > 0; left--)
        {
            id += random.Next(1, 100);
            users.Add(User(random, id));
        }

        return users;
    }

    private static PlannedUser User(Random random, long id) => new(
        id,
        string.Create(CultureInfo.InvariantCulture, $"User {random.Next(1000)}"),
        random.Next(5) == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"user{id}@reliability.test"),
        Roles[random.Next(Roles.Length)],
        random.Next(3) == 0 ? random.Next(1, 1000) : null,
        random.Next(4) switch { 0 => null, 1 => true, _ => false });

    // What went on in the account between the two readings: people left, came, and were changed.
    private static List<PlannedPage> Changed(Random random, List<PlannedPage> first)
    {
        var users = first.Select(page => page.Users
            .Where(_ => random.Next(4) > 0)
            .Select(user => random.Next(3) == 0 ? user with { Name = user.Name + " Changed" } : user)
            .ToList()).ToList();
        users[^1].Add(User(random, first.Max(page => page.Users.Select(user => user.Id).DefaultIfEmpty().Max()) + 1));
        var kept = users.Where(page => page.Count > 0).ToList();
        return Link(random, reading: 2, kept);
    }

    // From the first page on, because a twist may take something from the page before it.
    private static void AddTwists(Random random, List<PlannedPage> pages)
    {
        var count = random.Next(6) switch { < 2 => 0, < 4 => 1, 4 => 2, _ => 3 };
        foreach (var index in Enumerable.Range(0, count).Select(_ => random.Next(pages.Count)).Order().ToList())
        {
            var fitting = TwistCatalog.All.Where(twist => twist.Fits(pages, index)).ToList();
            Put(random, pages, index, fitting[random.Next(fitting.Count)]);
        }
    }

    // One twist to a page, so that what it means does not depend on the order in which a client looks.
    private static void Put(Random random, List<PlannedPage> pages, int index, Twist twist)
    {
        if (pages[index].Twist is null)
        {
            pages[index].Twist = twist;
            twist.Apply(pages, index, random);
        }
    }

    private static int MaxPages(Random random, int pages) => random.Next(8) switch
    {
        0 => Math.Max(1, pages - 1),
        1 => pages,
        _ => pages + random.Next(1, 20),
    };
}
