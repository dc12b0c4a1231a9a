namespace SupportOps.Licensing;

/// <summary>The paid tiers that a team member can ask a licence for.</summary>
/// <remarks>Source: handbook, Customer Support Operations, Team member licenses.</remarks>
public enum LicenseTier
{
    /// <summary>Premium.</summary>
    Premium,

    /// <summary>Ultimate.</summary>
    Ultimate,
}
