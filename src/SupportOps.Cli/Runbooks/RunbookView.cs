using SupportOps.Runbooks;

namespace SupportOps.Cli.Runbooks;

/// <summary>Everything that <c>runbook show</c> tells.</summary>
internal sealed class RunbookView(string file, RunbookDocument document, DateTimeOffset asOf)
{
    public string File => file;

    public RunbookDocument Document => document;

    public Runbook Runbook => document.Runbook;

    public RunbookSchedule Schedule { get; } = document.Runbook.Schedule;

    public RunbookTiming Timing { get; } = RunbookTiming.Of(document.Runbook);

    public RunbookReadiness BeforeCall { get; } = RunbookReadiness.BeforeCall(document, asOf);

    public RunbookReadiness AfterCall { get; } = RunbookReadiness.AfterCall(document);

    /// <summary>How long the call is agreed to last; null when nobody said.</summary>
    public TimeSpan? CallLength { get; init; }

    /// <summary>How long the rollback takes; null for as long as the tasks.</summary>
    public TimeSpan? RollbackLength { get; init; }

    /// <summary>
    /// The latest safe start of the rollback, after the beginning of the call; null when there is none.
    /// </summary>
    public TimeSpan? LatestRollbackStart =>
        CallLength is { } length ? Timing.LatestRollbackStart(length, RollbackLength) : null;

    /// <summary>Why there is no latest safe start; null when there is one.</summary>
    public string? NoRollbackStart
    {
        get
        {
            if (LatestRollbackStart is not null)
            {
                return null;
            }

            if (CallLength is null)
            {
                return "--call-length says how long the call lasts";
            }

            return RollbackLength is null && (Timing.WithoutPlan > 0 || Timing.Planned == TimeSpan.Zero)
                ? "--rollback-length says how long the rollback takes, since not every task has a duration"
                : "the rollback takes longer than the call";
        }
    }
}
