namespace SupportOps.Reliability.VirtualTime;

/// <summary>A clock that stands still until it is moved to its next timer. Nothing on it takes real time.</summary>
internal sealed class VirtualClock : TimeProvider
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    private readonly Lock _lock = new();
    private readonly PriorityQueue<VirtualTimer, (long Due, long Order)> _timers = new();
    private readonly int _thread = Environment.CurrentManagedThreadId;
    private long _ticks;
    private long _order;
    private TimeSpan _skew;

    /// <summary>Time since the clock was made; a wrong wall clock does not change it.</summary>
    public TimeSpan Elapsed => TimeSpan.FromTicks(Volatile.Read(ref _ticks));

    /// <summary>Whether anybody came by on another thread than the one that made the clock.</summary>
    public bool LeftThread { get; private set; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override long GetTimestamp() => Volatile.Read(ref _ticks);

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return Start + Elapsed + _skew;
        }
    }

    /// <summary>What another, right clock would show.</summary>
    public DateTimeOffset TrueUtcNow => Start + Elapsed;

    /// <summary>Makes the wall clock wrong from now on; timers and timestamps go on as before.</summary>
    public void SetWrongBy(TimeSpan skew)
    {
        lock (_lock)
        {
            _skew = skew;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new VirtualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Notes the thread of whoever calls. A call that changes threads races with the clock.</summary>
    public void Visit() => LeftThread |= Environment.CurrentManagedThreadId != _thread;

    /// <summary>
    /// Moves to the next timer and calls it on this thread; false when no timer is running. The clock stays where it is
    /// for timers that are due already.
    /// </summary>
    public bool MoveToNextTimer()
    {
        VirtualTimer? timer;
        lock (_lock)
        {
            do
            {
                if (!_timers.TryDequeue(out timer, out var place))
                {
                    return false;
                }

                if (timer.IsDueAt(place.Order))
                {
                    Volatile.Write(ref _ticks, Math.Max(_ticks, place.Due));
                    break;
                }
            }
            while (true);
        }

        timer.Fire();
        return true;
    }

    /// <summary>Queues a timer; its number tells this due time from those it had before.</summary>
    internal long Schedule(VirtualTimer timer, TimeSpan dueTime)
    {
        lock (_lock)
        {
            _timers.Enqueue(timer, (_ticks + dueTime.Ticks, ++_order));
            return _order;
        }
    }
}
