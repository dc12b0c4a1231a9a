namespace SupportOps.Licensing;

/// <summary>Which way a licence request goes.</summary>
/// <remarks>Source: handbook, Internal GitLab Duo license requests.</remarks>
public enum LicenseRoute
{
    /// <summary>None: there is nothing to issue.</summary>
    None,

    /// <summary>Support Operations issues a legacy licence file, which GitLab Duo does not work with.</summary>
    LegacyLicense,

    /// <summary>A cloud licence for staging.</summary>
    StagingCloudLicense,

    /// <summary>A subscription of $0, which comes with a cloud licence for production.</summary>
    ZeroDollarSubscription,
}
