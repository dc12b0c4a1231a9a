namespace SupportOps.Analyzers.Readability;

/// <summary>What stands in a line.</summary>
internal enum LineKind
{
    Blank,
    Code,

    /// <summary>A comment of its own; the licence at the top and documentation are none.</summary>
    Comment,

    /// <summary>A directive, documentation, or what stands above the first code.</summary>
    Other,
}
