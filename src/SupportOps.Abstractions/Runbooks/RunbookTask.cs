namespace SupportOps.Runbooks;

/// <summary>One step of the call.</summary>
/// <remarks>Source: handbook, Custom support assisted customer requests, "Runbook - Tasks".</remarks>
public sealed record RunbookTask
{
    /// <summary>What is done, with a link to what documents it where there is one.</summary>
    public string Task { get; init; } = string.Empty;

    /// <summary>How it ended; empty before the call.</summary>
    public string Outcome { get; init; } = string.Empty;

    /// <summary>How long it is planned to take, as written: hours and minutes, for example <c>1h15m</c>.</summary>
    public string Duration { get; init; } = string.Empty;

    /// <summary>How long it took, as written in a column <c>Actual</c>; empty where there is no such column.</summary>
    public string Actual { get; init; } = string.Empty;

    /// <summary>The planned duration; null when there is none or it is not understood.</summary>
    public TimeSpan? PlannedDuration => RunbookDuration.TryParse(Duration, out var duration) ? duration : null;

    /// <summary>The actual duration; null when there is none or it is not understood.</summary>
    public TimeSpan? ActualDuration => RunbookDuration.TryParse(Actual, out var duration) ? duration : null;
}
