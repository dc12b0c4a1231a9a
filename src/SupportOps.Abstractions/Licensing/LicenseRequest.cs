namespace SupportOps.Licensing;

/// <summary>What a team member wants a licence for.</summary>
public sealed record LicenseRequest
{
    /// <summary>The tier.</summary>
    public required LicenseTier Tier { get; init; }

    /// <summary>Where the instance runs.</summary>
    public LicenseHosting Hosting { get; init; } = LicenseHosting.SelfManaged;

    /// <summary>Whether GitLab Duo is to be tested.</summary>
    public bool NeedsDuo { get; init; }

    /// <summary>Why nothing less than a production cloud licence will do; null or blank when it will.</summary>
    public string? ProductionReason { get; init; }

    /// <summary>The day the request is worked.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The last day asked for; null for as long as is allowed.</summary>
    public DateOnly? End { get; init; }

    /// <summary>Whether the team member holds a licence that has not expired.</summary>
    public bool HoldsUnexpiredLicense { get; init; }

    /// <summary>Why another one is needed beside it; null or blank when that has not been explained.</summary>
    public string? UnexpiredLicenseReason { get; init; }

    /// <summary>Address of the issue that asks for it; null or blank when there is none.</summary>
    public string? Issue { get; init; }
}
