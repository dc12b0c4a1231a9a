using SupportOps.Reliability.Zendesk;

namespace SupportOps.Reliability.Plants;

/// <summary>Planted: shows the request in its errors.</summary>
internal sealed class LeakingFetch(HttpMessageHandler network, TimeProvider time) : PlainFetch(network, time)
{
    protected override string Describe(PlainFailure failure) =>
        $"{failure.What} to a request with Authorization: Basic {ZendeskAccount.Basic}";
}
