namespace SupportOps.Auditing;

/// <summary>How a member's agent was found.</summary>
public enum MatchedBy
{
    /// <summary>No agent was found.</summary>
    Nothing,

    /// <summary>By the id in the team file.</summary>
    Id,

    /// <summary>By e-mail address, ignoring case, because the team file has no id for the instance.</summary>
    Email,
}
