namespace SupportOps.Reliability.VirtualTime;

/// <summary>A clock that shows one moment.</summary>
/// <param name="seconds">The moment in seconds since 1970.</param>
internal sealed class StoppedClock(long seconds) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => DateTimeOffset.FromUnixTimeSeconds(seconds);
}
