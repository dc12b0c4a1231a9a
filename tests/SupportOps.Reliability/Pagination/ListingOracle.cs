using SupportOps.Auditing;

namespace SupportOps.Reliability.Pagination;

/// <summary>
/// Says what must come of a plan. It reads the plan and never a body or a cursor, so it shares nothing with a client.
/// </summary>
internal static class ListingOracle
{
    public static ListingExpectation Expect(ListingPlan plan)
    {
        var mayStop = false;
        foreach (var pages in plan.Readings)
        {
            var read = PagesRead(pages, plan.MaxPages);
            mayStop |= read.Any(page => page.Twist?.Effect is TwistEffect.Unspecified);
            if (read[^1].Twist?.Effect is not TwistEffect.Expires)
            {
                return new ListingExpectation(EffectOf(pages, read, mayStop), Whole(pages));
            }
        }

        // The cursor of the last reading that is allowed expired too.
        return new ListingExpectation(TwistEffect.Breaks, []);
    }

    // The pages up to the one that ends the reading, for whatever reason.
    private static List<PlannedPage> PagesRead(IReadOnlyList<PlannedPage> pages, int maxPages)
    {
        var read = new List<PlannedPage>();
        foreach (var page in pages.Take(maxPages))
        {
            read.Add(page);
            if (EndsReading(page) || read.Count(IsEmptyPromise) > 1)
            {
                break;
            }
        }

        return read;
    }

    private static bool EndsReading(PlannedPage page) =>
        page.Twist?.Effect is TwistEffect.Breaks or TwistEffect.Expires;

    private static bool IsEmptyPromise(PlannedPage page) => page is { HasMore: true, Users.Count: 0 };

    private static TwistEffect EffectOf(
        IReadOnlyList<PlannedPage> pages, List<PlannedPage> read, bool mayStop)
    {
        var breaks = read.Count < pages.Count || EndsReading(read[^1]) || read.Count(IsEmptyPromise) > 1
            || read.Any(page => page.Twist?.Effect is TwistEffect.Contradicts);
        return breaks ? TwistEffect.Breaks : mayStop ? TwistEffect.Unspecified : TwistEffect.Harmless;
    }

    private static IReadOnlyList<Agent> Whole(IReadOnlyList<PlannedPage> pages) =>
        [.. pages.SelectMany(page => page.Users).Where(user => user.IsAgent).DistinctBy(user => user.Id)
            .Select(user => user.ToAgent())];
}
