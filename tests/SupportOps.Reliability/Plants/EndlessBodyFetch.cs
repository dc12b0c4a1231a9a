namespace SupportOps.Reliability.Plants;

/// <summary>Planted: the deadline ends with the headers.</summary>
internal sealed class EndlessBodyFetch(HttpMessageHandler network, TimeProvider time) : PlainFetch(network, time)
{
    protected override CancellationToken BodyStop(CancellationToken attempt) => CancellationToken.None;
}
