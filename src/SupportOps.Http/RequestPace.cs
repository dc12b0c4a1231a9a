namespace SupportOps.Http;

/// <summary>
/// Keeps the requests of one instance below a number per minute, so that an audit leaves a vendor's limit to others.
/// </summary>
/// <remarks>
/// Everything that asks the same instance shares one of these. Any sixty seconds hold at most that many requests; they
/// may come all at once. Safe for use by several threads.
/// </remarks>
public sealed class RequestPace
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private readonly Queue<TimeSpan> _starts = new();
    private readonly TimeProvider _time;
    private readonly long _origin;

    /// <summary>Creates a pace.</summary>
    /// <param name="requestsPerMinute">How many requests may start in a minute; at least 1.</param>
    /// <param name="time">The clock.</param>
    public RequestPace(int requestsPerMinute, TimeProvider time)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(requestsPerMinute);
        ArgumentNullException.ThrowIfNull(time);
        RequestsPerMinute = requestsPerMinute;
        _time = time;
        _origin = time.GetTimestamp();
    }

    /// <summary>How many requests may start in a minute.</summary>
    public int RequestsPerMinute { get; }

    /// <summary>Takes the next place if it comes soon enough.</summary>
    /// <param name="longest">The longest wait the caller has time for.</param>
    /// <param name="wait">How long to wait for the place; zero most of the time.</param>
    /// <returns>False when the wait would be longer; no place was taken then.</returns>
    internal bool TryReserve(TimeSpan longest, out TimeSpan wait)
    {
        lock (_lock)
        {
            var now = _time.GetElapsedTime(_origin);
            var start = _starts.Count < RequestsPerMinute ? now : Later(now, _starts.Peek() + Window);
            wait = start - now;
            if (wait > longest)
            {
                return false;
            }

            if (_starts.Count == RequestsPerMinute)
            {
                _starts.Dequeue();
            }

            _starts.Enqueue(start);
            return true;
        }
    }

    private static TimeSpan Later(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
