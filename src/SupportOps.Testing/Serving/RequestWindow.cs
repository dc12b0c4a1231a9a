namespace SupportOps.Testing.Serving;

/// <summary>Counts requests in windows; the first request opens a window.</summary>
/// <param name="length">Length of a window; a minute when null.</param>
internal sealed class RequestWindow(TimeSpan? length = null)
{
    private readonly Lock _lock = new();
    private DateTimeOffset _opened = DateTimeOffset.MinValue;
    private int _taken;

    private TimeSpan Length { get; } = length ?? TimeSpan.FromMinutes(1);

    /// <summary>Counts one request: how many are left of the limit, below zero when there was none left.</summary>
    public (int Remaining, TimeSpan UntilReset) Take(int limit, DateTimeOffset now)
    {
        lock (_lock)
        {
            if (now >= _opened + Length || now < _opened)
            {
                (_opened, _taken) = (now, 0);
            }

            // A refused request is not counted twice, or a client that never gives up would be kept out for good.
            _taken = Math.Min(_taken, limit) + 1;
            return (limit - _taken, _opened + Length - now);
        }
    }
}
