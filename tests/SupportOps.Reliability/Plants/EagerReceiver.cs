using System.Threading.Channels;
using SupportOps.Reliability.Receivers;

namespace SupportOps.Reliability.Plants;

/// <summary>Planted: takes deliveries at once and works on them later, one by one.</summary>
internal sealed class EagerReceiver : PlainReceiver
{
    private readonly Channel<byte[]> _later = Channel.CreateUnbounded<byte[]>();

    public EagerReceiver(ReceiverOrder order)
        : base(order) => _ = WorkOffAsync();

    protected override async Task TakeAsync(byte[] body) => await _later.Writer.WriteAsync(body);

    private async Task WorkOffAsync()
    {
        await foreach (var body in _later.Reader.ReadAllAsync())
        {
            await WorkAsync(body);
        }
    }
}
