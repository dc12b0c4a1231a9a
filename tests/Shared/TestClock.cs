namespace SupportOps.Tests.Shared;

/// <summary>
/// A clock that moves when a test says so, and leaps over short waits by itself, so that no test sleeps.
/// </summary>
internal sealed class TestClock : TimeProvider
{
    private static readonly DateTimeOffset Start = new(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);

    private readonly Lock _lock = new();
    private readonly List<TestTimer> _timers = [];
    private readonly List<TimeSpan> _leaps = [];
    private TimeSpan _now;

    /// <summary>
    /// Tells waits, which end at once and move the clock by their length, from deadlines, which the test lets come.
    /// </summary>
    public Func<TimeSpan, bool> IsWait { get; init; } = static _ => false;

    /// <summary>The waits leapt over, in their order.</summary>
    public IReadOnlyList<TimeSpan> Leaps
    {
        get
        {
            lock (_lock)
            {
                return [.. _leaps];
            }
        }
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => Start + Now();

    public override long GetTimestamp() => Now().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new TestTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves the clock and rings every timer that is due.</summary>
    public void Advance(TimeSpan time)
    {
        List<TestTimer> due;
        lock (_lock)
        {
            _now += time;
            due = [.. _timers.Where(timer => timer.Due <= _now)];
            _timers.RemoveAll(due.Contains);
        }

        due.ForEach(timer => timer.Ring());
    }

    private TimeSpan Now()
    {
        lock (_lock)
        {
            return _now;
        }
    }

    private void Set(TestTimer timer, TimeSpan dueTime)
    {
        lock (_lock)
        {
            _timers.Remove(timer);
            if (dueTime == Timeout.InfiniteTimeSpan)
            {
                return;
            }

            timer.Due = _now + dueTime;
            _timers.Add(timer);
            if (!IsWait(dueTime))
            {
                return;
            }

            _leaps.Add(dueTime);
        }

        ThreadPool.QueueUserWorkItem(_ => Advance(dueTime));
    }

    private sealed class TestTimer(TestClock clock, Action ring) : ITimer
    {
        public TimeSpan Due { get; set; }

        public void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            clock.Set(this, dueTime);
            return true;
        }

        public void Dispose() => clock.Set(this, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
