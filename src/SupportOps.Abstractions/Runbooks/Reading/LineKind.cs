namespace SupportOps.Runbooks.Reading;

/// <summary>How a line stands to fenced code.</summary>
internal enum LineKind
{
    /// <summary>Outside of fenced code.</summary>
    Ordinary = 0,

    /// <summary>Opens or closes fenced code.</summary>
    Fence = 1,

    /// <summary>Between two fences.</summary>
    Fenced = 2,
}
