namespace SupportOps.IssueFlow;

/// <summary>Something that may be done with an issue, and whether it may be done now.</summary>
public sealed record ExplainedMove
{
    /// <summary>The stage, the validation label, or <c>close</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The stage it leads to; null for a label and for closing.</summary>
    public Stage? Stage { get; init; }

    /// <summary>The answer it records; null for a stage and for closing.</summary>
    public ValidationState? Validation { get; init; }

    /// <summary>Whether it may be done, with the plan or with every reason why not.</summary>
    public required TransitionDecision Decision { get; init; }
}
