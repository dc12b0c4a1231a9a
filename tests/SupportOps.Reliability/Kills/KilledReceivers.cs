using SupportOps.Reliability.Receivers;

namespace SupportOps.Reliability.Kills;

/// <summary>Two replicas, each started anew as soon as it was killed.</summary>
internal sealed class KilledReceivers(ReceiverOrder order) : IAsyncDisposable
{
    private const int Replicas = 2;

    // A process that lives for milliseconds gains nothing from being watched for what to compile better.
    private static readonly (string Name, string Value)[] ShortLived =
        [("DOTNET_TieredPGO", "0"), ("DOTNET_TC_CallCounting", "0"), ("DOTNET_gcConcurrent", "0")];

    private readonly Lock _lock = new();
    private readonly List<ReceiverProcess> _serving = [];
    private readonly List<Task> _starts = [];
    private TaskCompletionSource _served = NewSignal();
    private int _turn;

    /// <summary>Starts all.</summary>
    public Task StartAsync() => Task.WhenAll(Enumerable.Range(0, Replicas).Select(_ => StartOneAsync()));

    /// <summary>Where a delivery goes: to each that serves in turn, as behind a load balancer.</summary>
    public async Task<Uri> FindAddressAsync(CancellationToken stop) => (await NextAsync(stop)).Address;

    /// <summary>Kills one that serves, and starts another one in its place without waiting for it.</summary>
    public async Task KillOneAsync(CancellationToken stop)
    {
        var victim = await NextAsync(stop);
        lock (_lock)
        {
            _serving.Remove(victim);
        }

        victim.Dispose();
        _starts.Add(StartOneAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(_starts);
        _serving.ForEach(receiver => receiver.Dispose());
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private async Task StartOneAsync()
    {
        var started = await ReceiverProcess.StartAsync(order, ShortLived);
        lock (_lock)
        {
            _serving.Add(started);
            _served.TrySetResult();
        }
    }

    private async Task<ReceiverProcess> NextAsync(CancellationToken stop)
    {
        while (true)
        {
            Task served;
            lock (_lock)
            {
                if (_serving.Count > 0)
                {
                    return _serving[(_turn++ & int.MaxValue) % _serving.Count];
                }

                _served = _served.Task.IsCompleted ? NewSignal() : _served;
                served = _served.Task;
            }

            await served.WaitAsync(stop);
        }
    }
}
