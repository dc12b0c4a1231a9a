namespace SupportOps.Reliability.VirtualTime;

/// <summary>A timer of a <see cref="VirtualClock"/>.</summary>
internal sealed class VirtualTimer(VirtualClock clock, TimerCallback callback, object? state) : ITimer
{
    private const long Stopped = 0;

    private long _place;
    private TimeSpan _period;

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        _period = period;
        Volatile.Write(ref _place, dueTime < TimeSpan.Zero ? Stopped : clock.Schedule(this, dueTime));
        return true;
    }

    public void Dispose() => Volatile.Write(ref _place, Stopped);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Whether a place in the queue is still the timer's own; it may have been changed or stopped.</summary>
    internal bool IsDueAt(long place) => Volatile.Read(ref _place) == place;

    internal void Fire()
    {
        Volatile.Write(ref _place, _period > TimeSpan.Zero ? clock.Schedule(this, _period) : Stopped);
        callback(state);
    }
}
