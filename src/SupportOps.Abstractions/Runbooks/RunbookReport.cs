namespace SupportOps.Runbooks;

/// <summary>What the check of a runbook found.</summary>
public sealed record RunbookReport
{
    /// <summary>What makes the runbook invalid, in the order of the lines.</summary>
    public required IReadOnlyList<RunbookFinding> Findings { get; init; }

    /// <summary>What should be looked at and makes nothing invalid, in the order of the lines.</summary>
    public required IReadOnlyList<RunbookFinding> Warnings { get; init; }

    /// <summary>Whether there is no finding.</summary>
    public bool Valid => Findings.Count == 0;
}
