namespace SupportOps.IssueFlow;

/// <summary>A stage from which an issue may be closed.</summary>
public sealed record FlowClosing
{
    /// <summary>The stage.</summary>
    public required Stage From { get; init; }

    /// <summary>What closing asks for.</summary>
    public IReadOnlyList<Requirement> Requirements { get; init; } = [];

    /// <summary>Status the issue has afterwards; null when it does not change.</summary>
    public string? Status { get; init; }

    /// <summary>How long the issue must have been blocked before; zero for not at all.</summary>
    public TimeSpan After { get; init; }
}
