namespace SupportOps.IssueFlow;

/// <summary>Where an issue stands, and everything that may be done with it.</summary>
public sealed record IssueExplanation
{
    /// <summary>The stage; null when the labels name none of the flow, or several.</summary>
    public Stage? Stage { get; init; }

    /// <summary>Why nothing can be done before the issue is repaired, with the repair; null for a sound one.</summary>
    public TransitionDecision? Problem { get; init; }

    /// <summary>Every way from here, allowed or not; empty for an issue with a problem.</summary>
    public IReadOnlyList<ExplainedMove> Moves { get; init; } = [];

    /// <summary>What would be good and is asked for by no move.</summary>
    public IReadOnlyList<string> Hints { get; init; } = [];

    /// <summary>How long the issue should be in its stage; null when the version names no time.</summary>
    public StageTarget? Target { get; init; }
}
