namespace SupportOps.Reliability.Plants;

/// <summary>Planted: tries again whatever the answer was.</summary>
internal sealed class RetryAllFetch(HttpMessageHandler network, TimeProvider time) : PlainFetch(network, time)
{
    protected override bool IsRetried(PlainFailure failure) => true;
}
