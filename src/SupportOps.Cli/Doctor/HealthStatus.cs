namespace SupportOps.Cli.Doctor;

/// <summary>How it stands with one thing that was looked at.</summary>
internal enum HealthStatus
{
    /// <summary>It works.</summary>
    Ok,

    /// <summary>It is not set up, or could not be looked at because of something before it.</summary>
    Skipped,

    /// <summary>It works, and something about it deserves a look.</summary>
    Warning,

    /// <summary>It does not work.</summary>
    Failed,
}
