using SupportOps.IssueFlow.Tables;

namespace SupportOps.Analyzers.IssueFlow;

/// <summary>A call that asks a version of the flow about stages; what is null is not known.</summary>
internal readonly struct FlowCall(FlowVersion? version, FlowTypes types, KnownStage? from, KnownStage? to)
{
    public FlowVersion? Version { get; } = version;

    /// <summary>The types that the issue can have.</summary>
    public FlowTypes Types { get; } = types;

    public KnownStage? From { get; } = from;

    public KnownStage? To { get; } = to;
}
