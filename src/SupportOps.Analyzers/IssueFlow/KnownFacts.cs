using SupportOps.IssueFlow.Tables;

namespace SupportOps.Analyzers.IssueFlow;

/// <summary>What the facts about an issue say when the code is compiled.</summary>
internal readonly struct KnownFacts(KnownStage? stage, FlowTypes types)
{
    /// <summary>Null when the labels do not name exactly one.</summary>
    public KnownStage? Stage { get; } = stage;

    /// <summary>All when nothing is said.</summary>
    public FlowTypes Types { get; } = types;
}
