namespace SupportOps.Analyzers.IssueFlow;

/// <summary>What becomes of a label.</summary>
internal enum LabelUse
{
    /// <summary>It is not put on anything.</summary>
    Other,

    /// <summary>It is put on an issue.</summary>
    PutOn,

    /// <summary>A flow is asked whether it may be put on.</summary>
    Decided,
}
