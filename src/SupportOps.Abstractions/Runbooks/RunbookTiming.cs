namespace SupportOps.Runbooks;

/// <summary>The durations of a runbook's tasks, added up.</summary>
public sealed record RunbookTiming
{
    /// <summary>Sum of the planned durations that are known.</summary>
    public required TimeSpan Planned { get; init; }

    /// <summary>Sum of the actual durations that are known.</summary>
    public required TimeSpan Actual { get; init; }

    /// <summary>
    /// Tasks without a planned duration: while there are any, <see cref="Planned"/> is a lower bound.
    /// </summary>
    public required int WithoutPlan { get; init; }

    /// <summary>
    /// Tasks without an actual duration: while there are any, <see cref="Actual"/> is a lower bound.
    /// </summary>
    public required int WithoutActual { get; init; }

    /// <summary>
    /// How much longer than planned the tasks took of which both durations are known; negative when they took less,
    /// null when there is no such task.
    /// </summary>
    public TimeSpan? Overrun { get; init; }

    /// <summary>Adds up the durations of a runbook.</summary>
    /// <param name="runbook">The runbook.</param>
    public static RunbookTiming Of(Runbook runbook)
    {
        ArgumentNullException.ThrowIfNull(runbook);
        var both = runbook.Tasks.Where(task => task.PlannedDuration is not null && task.ActualDuration is not null);
        var differences = both.Select(task => task.ActualDuration - task.PlannedDuration).ToList();
        return new()
        {
            Planned = Sum(runbook.Tasks.Select(task => task.PlannedDuration)),
            Actual = Sum(runbook.Tasks.Select(task => task.ActualDuration)),
            WithoutPlan = runbook.Tasks.Count(task => task.PlannedDuration is null),
            WithoutActual = runbook.Tasks.Count(task => task.ActualDuration is null),
            Overrun = differences.Count == 0 ? null : Sum(differences),
        };
    }

    /// <summary>
    /// The latest moment to begin the rollback such that it is finished when the call ends, counted from the beginning
    /// of the call; null when the call is too short for a rollback at all, or when it is not known how long one takes.
    /// </summary>
    /// <param name="call">How long the call is agreed to last.</param>
    /// <param name="rollback">
    /// How long the rollback takes; when null, as long as all tasks are planned to take, if that is known.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">A duration is negative.</exception>
    public TimeSpan? LatestRollbackStart(TimeSpan call, TimeSpan? rollback = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(call, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(rollback ?? TimeSpan.Zero, TimeSpan.Zero, nameof(rollback));
        var needed = rollback ?? (WithoutPlan == 0 && Planned > TimeSpan.Zero ? Planned : null);
        return needed <= call ? call - needed : null;
    }

    // No runbook is so long that this matters, and none may make it throw.
    private static TimeSpan Sum(IEnumerable<TimeSpan?> durations)
    {
        var minutes = durations.Sum(duration => (long)(duration?.TotalMinutes ?? 0));
        return TimeSpan.FromMinutes(Math.Clamp(minutes, -MaxMinutes, MaxMinutes));
    }

    private static long MaxMinutes => (long)TimeSpan.MaxValue.TotalMinutes - 1;
}
