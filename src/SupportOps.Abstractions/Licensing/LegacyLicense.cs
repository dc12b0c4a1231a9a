namespace SupportOps.Licensing;

/// <summary>How a team member's licence is filled in.</summary>
/// <remarks>Source: handbook, Customer Support Operations, Team member licenses.</remarks>
public sealed record LegacyLicense
{
    /// <summary>The type of the licence.</summary>
    public const string Type = "Legacy License";

    /// <summary>The company it is made out to.</summary>
    public const string Company = "GitLab - Team Member License";

    /// <summary>Whether it is a trial: never.</summary>
    public const bool IsTrial = false;

    /// <summary>The tier.</summary>
    public required LicenseTier Tier { get; init; }

    /// <summary>Its first day: today.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>Its last day: a year later at most.</summary>
    public required DateOnly End { get; init; }

    /// <summary>What goes into the notes: the address of the issue.</summary>
    public required string Notes { get; init; }
}
