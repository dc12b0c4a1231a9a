namespace SupportOps.Reliability.VirtualTime;

/// <summary>Waits on a virtual clock.</summary>
/// <remarks>
/// Whoever is waiting goes on inside the timer, or inside the cancellation, on the same thread. A delay of the runtime
/// hands a cancellation to another thread, and the clock could move on before it is seen.
/// </remarks>
internal static class VirtualWait
{
    /// <summary>Ends when the time is over, or when the wait is given up; without end for an infinite time.</summary>
    public static async Task ForAsync(TimeSpan time, TimeProvider clock, CancellationToken cancellationToken)
    {
        var done = new TaskCompletionSource();
        await using var timer = clock.CreateTimer(
            _ => done.TrySetResult(), state: null, time, Timeout.InfiniteTimeSpan);
        await using var stop = cancellationToken.UnsafeRegister(
            _ => done.TrySetCanceled(cancellationToken), state: null);
        await done.Task;
    }
}
