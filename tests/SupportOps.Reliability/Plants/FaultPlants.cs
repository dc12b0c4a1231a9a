using SupportOps.Reliability.Zendesk;

namespace SupportOps.Reliability.Plants;

/// <summary>What the fault matrix must find.</summary>
internal static class FaultPlants
{
    public static IReadOnlyList<Plant<ZendeskSource>> All { get; } =
    [
        new("retry-without-clamp", With((network, time) => new UnclampedFetch(network, time))),
        new("no-retry", With((network, time) => new NoRetryFetch(network, time))),
        new("retry-of-everything", With((network, time) => new RetryAllFetch(network, time))),
        new("no-timeout-on-the-body", With((network, time) => new EndlessBodyFetch(network, time))),
        new("credential-in-the-message", With((network, time) => new LeakingFetch(network, time))),
    ];

    private static ZendeskSource With(Func<HttpMessageHandler, TimeProvider, PlainFetch> fetch) =>
        (network, time, maxPages) => new PlainZendesk(fetch(network, time), time, maxPages);
}
