using SupportOps.Reliability.Zendesk;

namespace SupportOps.Reliability.Plants;

/// <summary>
/// The plain client without any defect. It must hold, or a planted defect would be caught for another reason.
/// </summary>
internal static class PlainClient
{
    public static IZendeskSubject Create(HttpMessageHandler network, TimeProvider time, int maxPages) =>
        new PlainZendesk(new PlainFetch(network, time), time, maxPages);
}
