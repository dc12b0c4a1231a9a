namespace SupportOps.Testing;

/// <summary>A timer of <see cref="ManualClock"/>, which guards its times.</summary>
internal sealed class ManualTimer(ManualClock clock, TimerCallback callback, object? state) : ITimer
{
    /// <summary>When it fires next; null when it does not.</summary>
    public DateTimeOffset? Due { get; set; }

    /// <summary>Time between two firings; not positive for one only.</summary>
    public TimeSpan Period { get; set; }

    public void Fire() => callback(state);

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        clock.Set(this, dueTime, period);
        return true;
    }

    public void Dispose() => clock.Forget(this);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
