namespace SupportOps.TeamFiles;

/// <summary>How much a finding about a team file matters. A file is valid when it has no error.</summary>
public enum TeamFileSeverity
{
    /// <summary>Nothing to repair now, for example a key that a later schema dropped.</summary>
    Info,

    /// <summary>Probably a mistake; the file stays valid.</summary>
    Warning,

    /// <summary>A mistake; the file is invalid.</summary>
    Error,
}
