namespace SupportOps.Channels.Incidents;

/// <summary>How much depends on a system of support operations.</summary>
/// <remarks>Source: handbook, Customer Support Operations, Incidents.</remarks>
public enum Criticality
{
    /// <summary>Without it there is no support.</summary>
    MissionCritical,

    /// <summary>Without it support suffers at once.</summary>
    BusinessCritical,

    /// <summary>Support can do without it for some days.</summary>
    BusinessOperational,

    /// <summary>It serves the team itself.</summary>
    Administrative,
}
