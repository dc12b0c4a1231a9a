namespace SupportOps.Runbooks.Reading;

/// <summary>How a line stands to fenced code and to headings.</summary>
internal enum LineKind
{
    /// <summary>Outside of fenced code.</summary>
    Ordinary = 0,

    /// <summary>Opens or closes fenced code.</summary>
    Fence = 1,

    /// <summary>Between two fences.</summary>
    Fenced = 2,

    /// <summary>Dashes that make a heading of the line above.</summary>
    Underline = 3,
}
