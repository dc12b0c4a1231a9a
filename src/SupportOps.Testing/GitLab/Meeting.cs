namespace SupportOps.Testing.GitLab;

/// <summary>Where every first waits for the second.</summary>
internal sealed class Meeting
{
    private readonly Lock _lock = new();
    private TaskCompletionSource? _first;

    /// <summary>Waits until there are two; one that gives up no longer counts.</summary>
    public Task ArriveAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_first?.TrySetResult() == true)
            {
                _first = null;
                return Task.CompletedTask;
            }

            _first = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return WaitAsync(_first, cancellationToken);
        }
    }

    private static async Task WaitAsync(TaskCompletionSource first, CancellationToken cancellationToken)
    {
        var registration = cancellationToken.Register(() => first.TrySetCanceled(cancellationToken));
        await using (registration.ConfigureAwait(false))
        {
            await first.Task.ConfigureAwait(false);
        }
    }
}
