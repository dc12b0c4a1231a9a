namespace SupportOps.Analyzers.Zendesk;

/// <summary>What was done to the case of a text before it is compared.</summary>
internal enum CaseFold
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It was made lower or upper by the rules of a culture.</summary>
    Culture,

    /// <summary>It was made lower or upper by rules that hold everywhere.</summary>
    Invariant,
}
