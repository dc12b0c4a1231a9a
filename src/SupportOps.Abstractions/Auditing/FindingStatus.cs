namespace SupportOps.Auditing;

/// <summary>How a finding stands.</summary>
public enum FindingStatus
{
    /// <summary>Found, and to be dealt with.</summary>
    Open,

    /// <summary>Found, and accepted until a day by a named person.</summary>
    Waived,

    /// <summary>Could not be decided, because something needed for it is missing or failed.</summary>
    Inconclusive,
}
