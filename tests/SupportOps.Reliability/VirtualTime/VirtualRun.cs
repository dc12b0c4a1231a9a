namespace SupportOps.Reliability.VirtualTime;

/// <summary>Runs a call to its end on a <see cref="VirtualClock"/>, without ever waiting really.</summary>
/// <remarks>
/// Handlers in memory answer at once, so a call that is not done waits for a timer of the clock, and the clock goes
/// straight to it. A call that waits for nothing the clock knows will never be done: it hangs.
/// </remarks>
internal static class VirtualRun
{
    private const int MostTimers = 200_000;

    // Only for a continuation that the runtime chose to move to another thread; nothing is due at the end of it.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    /// <summary>The call's own result or exception.</summary>
    /// <param name="clock">The clock that the call was given.</param>
    /// <param name="limit">How far the clock may go.</param>
    /// <param name="call">The call.</param>
    /// <exception cref="HangException">The call did not end within the limit.</exception>
    public static T End<T>(VirtualClock clock, TimeSpan limit, Func<CancellationToken, Task<T>> call)
    {
        // A context would take what goes on after a timer to a thread of its own.
        var context = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            return EndHere(clock, limit, call);
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(context);
        }
    }

    private static T EndHere<T>(VirtualClock clock, TimeSpan limit, Func<CancellationToken, Task<T>> call)
    {
        using var stop = new CancellationTokenSource();
        var task = call(stop.Token);
        for (var timers = 0; !task.IsCompleted; timers++)
        {
            if (clock.Elapsed > limit || timers > MostTimers)
            {
                throw Hang(stop, $"it was not done after {clock.Elapsed} of virtual time");
            }

            if (!clock.MoveToNextTimer() && !IsDoneAfterGrace(task))
            {
                throw Hang(stop, $"at {clock.Elapsed} it waits for something that no timer will end");
            }
        }

        return task.GetAwaiter().GetResult();
    }

    private static bool IsDoneAfterGrace(Task task) => ((IAsyncResult)task).AsyncWaitHandle.WaitOne(Grace);

    private static HangException Hang(CancellationTokenSource stop, string why)
    {
        stop.Cancel();
        return new HangException(why);
    }
}
