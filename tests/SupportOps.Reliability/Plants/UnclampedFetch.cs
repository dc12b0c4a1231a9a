namespace SupportOps.Reliability.Plants;

/// <summary>Planted: waits as long as it is told to.</summary>
internal sealed class UnclampedFetch(HttpMessageHandler network, TimeProvider time) : PlainFetch(network, time)
{
    protected override bool IsTooLong(TimeSpan wait, TimeSpan left) => false;
}
