namespace SupportOps.Team;

/// <summary>How far a member knows a subject; the numbers are those of the file.</summary>
/// <remarks>Source: Support Team YAML files page, <c>knowledge_areas[].level</c>.</remarks>
public enum SkillLevel
{
    /// <summary>1: learning.</summary>
    Learning = 1,

    /// <summary>2: ready to work tickets.</summary>
    ReadyForTickets = 2,

    /// <summary>3: looking to help others.</summary>
    HelpsOthers = 3,
}
