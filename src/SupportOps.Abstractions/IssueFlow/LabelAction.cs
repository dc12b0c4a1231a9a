namespace SupportOps.IssueFlow;

/// <summary>What happened to a label.</summary>
public enum LabelAction
{
    /// <summary>It was put on.</summary>
    Added,

    /// <summary>It was taken off.</summary>
    Removed,
}
