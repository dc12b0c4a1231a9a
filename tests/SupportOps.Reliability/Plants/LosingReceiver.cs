using SupportOps.Reliability.Receivers;

namespace SupportOps.Reliability.Plants;

/// <summary>Planted: takes each hundredth delivery and does nothing about it.</summary>
internal sealed class LosingReceiver(ReceiverOrder order) : PlainReceiver(order)
{
    private const int Every = 100;

    private int _number;

    protected override Task TakeAsync(byte[] body) =>
        Interlocked.Increment(ref _number) % Every == 0 ? Task.CompletedTask : base.TakeAsync(body);
}
