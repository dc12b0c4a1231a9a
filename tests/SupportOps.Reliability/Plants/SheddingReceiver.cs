using SupportOps.Reliability.Receivers;

namespace SupportOps.Reliability.Plants;

/// <summary>Planted: takes deliveries that come while it is busy and does nothing about them.</summary>
internal sealed class SheddingReceiver(ReceiverOrder order) : PlainReceiver(order)
{
    private const int MostAtOnce = 2;

    private int _busy;

    protected override async Task TakeAsync(byte[] body)
    {
        var busy = Interlocked.Increment(ref _busy);
        try
        {
            await (busy > MostAtOnce ? Task.CompletedTask : base.TakeAsync(body));
        }
        finally
        {
            Interlocked.Decrement(ref _busy);
        }
    }
}
