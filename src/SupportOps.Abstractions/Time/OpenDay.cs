namespace SupportOps.Time;

/// <summary>A business day: a local date and when the calendar is open for it.</summary>
/// <param name="Date">The date on which its first stretch begins.</param>
/// <param name="Intervals">Its stretches in order; at least one.</param>
internal sealed record OpenDay(DateOnly Date, IReadOnlyList<OpenInterval> Intervals)
{
    public DateTimeOffset Opens => Intervals[0].Opens;

    public DateTimeOffset Closes => Intervals[^1].Closes;

    /// <summary>The next opening; the closing of the day when there is none.</summary>
    public DateTimeOffset FirstOpenAfter(DateTimeOffset moment) =>
        moment >= Closes ? Closes : Intervals.First(interval => interval.Opens > moment).Opens;

    public bool IsOpenAt(DateTimeOffset moment) => Intervals.Any(interval => interval.Contains(moment));
}
