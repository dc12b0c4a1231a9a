namespace SupportOps.Team;

/// <summary>The areas a member's time is divided over.</summary>
/// <remarks>Source: Support Team YAML files page, <c>focuses</c>; names compare ignoring case.</remarks>
public enum FocusName
{
    /// <summary><c>Onboarding</c></summary>
    Onboarding,

    /// <summary><c>SaaS</c></summary>
    SaaS,

    /// <summary><c>License and Renewals</c></summary>
    LicenseAndRenewals,

    /// <summary><c>Self-Managed</c></summary>
    SelfManaged,

    /// <summary><c>Operations</c></summary>
    Operations,

    /// <summary><c>Management</c></summary>
    Management,

    /// <summary><c>US Federal</c>; shown as US Government.</summary>
    UsFederal,

    /// <summary><c>ASE</c>: assigned support engineer for named organisations.</summary>
    Ase,
}
