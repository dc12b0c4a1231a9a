namespace SupportOps.Cli.Demo;

/// <summary>
/// The demo plays in the mornings of the first days of a quarter, whatever the day is, so that its output never
/// changes.
/// </summary>
/// <param name="day">The day of the month, from 1.</param>
/// <param name="month">The month, the first of a quarter.</param>
internal sealed class DemoClock(int day = 1, int month = 1) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2026, month, day, 6, 0, 0, TimeSpan.Zero);
}
