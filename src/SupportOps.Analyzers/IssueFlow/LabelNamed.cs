namespace SupportOps.Analyzers.IssueFlow;

/// <summary>What a statement names.</summary>
internal enum LabelNamed
{
    None,
    It,

    /// <summary>Another label, or a stage: from there on, nothing is certain.</summary>
    Another,
}
