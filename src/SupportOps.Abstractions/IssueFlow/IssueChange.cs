namespace SupportOps.IssueFlow;

/// <summary>What applying a plan gave.</summary>
public sealed record IssueChange
{
    /// <summary>What became of it.</summary>
    public required IssueChangeOutcome Outcome { get; init; }

    /// <summary>The issue, read again after the last write.</summary>
    public required TrackedIssue Issue { get; init; }

    /// <summary>What a person should know, for example which labels differ; null when nothing.</summary>
    public string? Message { get; init; }
}
