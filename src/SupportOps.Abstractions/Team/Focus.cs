namespace SupportOps.Team;

/// <summary>One share of a member's time.</summary>
/// <remarks>Source: Support Team YAML files page, <c>focuses[]</c>; the shares of a member add up to 100.</remarks>
public sealed record Focus
{
    /// <summary>The area; null when the file's text is none of the known names.</summary>
    public FocusName? Name { get; init; }

    /// <summary>The area as the file writes it; null when absent.</summary>
    public string? NameText { get; init; }

    /// <summary>Share in percent as written, legal from 0 to 100; null when absent or not a number.</summary>
    public decimal? Percentage { get; init; }

    /// <summary>Instance an ASE works on; null on other focuses, and when the file's text is not known.</summary>
    public AseInstance? AseInstance { get; init; }

    /// <summary>The organisations an ASE looks after; empty on other focuses.</summary>
    public IReadOnlyList<AseOrganization> AseOrganizations { get; init; } = [];
}
