namespace SupportOps.IssueFlow;

/// <summary>When a validation label may be put on.</summary>
public sealed record ValidationLabelRule
{
    /// <summary>What the label says.</summary>
    public required ValidationState State { get; init; }

    /// <summary>The label.</summary>
    public required string Label { get; init; }

    /// <summary>Other spelling that is understood where this label is asked for; null for none.</summary>
    public string? Alias { get; init; }

    /// <summary>The stage in which it may be put on.</summary>
    public required Stage Stage { get; init; }

    /// <summary>The types that may carry it.</summary>
    public required IReadOnlyList<IssueType> Types { get; init; }

    /// <summary>What it asks for.</summary>
    public IReadOnlyList<Requirement> Requirements { get; init; } = [];

    /// <summary>Who holds the issue afterwards; null when that does not change.</summary>
    public AssigneeRole? Assignee { get; init; }
}
