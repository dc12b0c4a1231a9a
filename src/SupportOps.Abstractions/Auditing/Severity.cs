namespace SupportOps.Auditing;

/// <summary>How much a finding matters, rising.</summary>
public enum Severity
{
    /// <summary>Worth knowing; never decides a verdict.</summary>
    Info,

    /// <summary>Untidy: fix when convenient.</summary>
    Low,

    /// <summary>Wrong data that misleads people.</summary>
    Medium,

    /// <summary>Access or identity is not as the policy wants it.</summary>
    High,

    /// <summary>Far-reaching access without approval, or a result that cannot be trusted.</summary>
    Critical,
}
