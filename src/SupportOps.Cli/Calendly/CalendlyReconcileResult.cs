using SupportOps.Scheduling;

namespace SupportOps.Cli.Calendly;

/// <summary>How the calendars differed from what is booked, and what became of that.</summary>
/// <param name="From">Begin of the days that were compared.</param>
/// <param name="To">End of them.</param>
/// <param name="Plan">The difference.</param>
/// <param name="IsDryRun">Whether nothing was to be changed.</param>
internal sealed record CalendlyReconcileResult(
    DateTimeOffset From, DateTimeOffset To, ReconciliationPlan Plan, bool IsDryRun)
{
    /// <summary>What became of the steps that were taken.</summary>
    public IReadOnlyDictionary<ReconciliationStep, EntryChange> Changes { get; init; } =
        new Dictionary<ReconciliationStep, EntryChange>();

    /// <summary>What stopped the repair half-way; null when nothing did.</summary>
    public SupportOpsApiException? Failure { get; init; }

    /// <summary>Whether somebody stopped the repair half-way.</summary>
    public bool IsStopped { get; init; }

    public bool IsComplete => Failure is null && !IsStopped;

    // A person's removal is no difference, hence a step that met one is done.
    public ExitCode ExitCode => Failure switch
    {
        { IsAccessDenied: true } => ExitCode.AccessDenied,
        not null => ExitCode.Incomplete,
        null => Plan.Steps.All(Changes.ContainsKey) ? ExitCode.Done : ExitCode.Findings,
    };
}
