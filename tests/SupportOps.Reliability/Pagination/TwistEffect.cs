namespace SupportOps.Reliability.Pagination;

/// <summary>What a twist means for the listing it is in.</summary>
internal enum TwistEffect
{
    /// <summary>The listing can still be read whole, and must be.</summary>
    Harmless,

    /// <summary>The listing cannot be read whole, and must say so.</summary>
    Breaks,

    /// <summary>
    /// The pages contradict each other: the listing must say so at its end, unless it begins anew before that.
    /// </summary>
    Contradicts,

    /// <summary>The cursor of the page is no longer good; the listing begins anew, once.</summary>
    Expires,

    /// <summary>Whole or said to be incomplete, but never a part that looks whole.</summary>
    Unspecified,
}
