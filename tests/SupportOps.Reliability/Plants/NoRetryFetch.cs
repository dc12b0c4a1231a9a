namespace SupportOps.Reliability.Plants;

/// <summary>Planted: gives up at the first failure.</summary>
internal sealed class NoRetryFetch(HttpMessageHandler network, TimeProvider time) : PlainFetch(network, time)
{
    protected override bool IsRetried(PlainFailure failure) => false;
}
