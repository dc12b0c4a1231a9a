using SupportOps.IssueFlow.Tables;

namespace SupportOps.Analyzers.IssueFlow;

/// <summary>A call that moves an issue within a version of the flow; what is null is not known.</summary>
internal readonly struct FlowCall(FlowVersion? version, FlowTypes types, KnownStage? from, KnownStage? to)
{
    public FlowVersion? Version { get; } = version;

    /// <summary>The types that the issue can have.</summary>
    public FlowTypes Types { get; } = types;

    public KnownStage? From { get; } = from;

    public KnownStage? To { get; } = to;

    /// <summary>
    /// Whether the flow decides about facts. What they say may be old, and the decision may be all that is wanted.
    /// </summary>
    public bool IsDecision { get; init; }
}
