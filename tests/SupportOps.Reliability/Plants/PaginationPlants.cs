using SupportOps.Reliability.Zendesk;

namespace SupportOps.Reliability.Plants;

/// <summary>What the row of paginations must find.</summary>
internal static class PaginationPlants
{
    public static IReadOnlyList<Plant<ZendeskSource>> All { get; } =
    [
        new("follows-the-link", With((fetch, time, maxPages) => new LinkFollower(fetch, time, maxPages))),
        new("drops-the-last-page", With((fetch, time, maxPages) => new LastPageDropper(fetch, time, maxPages))),
        new("stops-without-a-link", With((fetch, time, maxPages) => new LinkEnder(fetch, time, maxPages))),
        new("ignores-a-page-error", With((fetch, time, maxPages) => new ErrorIgnorer(fetch, time, maxPages))),
        new("walks-for-ever", With((fetch, time, maxPages) => new EndlessWalker(fetch, time, maxPages))),
    ];

    private static ZendeskSource With(Func<PlainFetch, TimeProvider, int, PlainZendesk> client) =>
        (network, time, maxPages) => client(new PlainFetch(network, time), time, maxPages);
}
