namespace SupportOps.Cli.Demo;

/// <summary>
/// The demo plays on the morning of a first day of a quarter, whatever the day is, so that its output never changes.
/// </summary>
internal sealed class DemoClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2026, 1, 1, 6, 0, 0, TimeSpan.Zero);
}
