namespace SupportOps.IssueFlow;

/// <summary>How much depends on a system; of several affected ones, the highest counts.</summary>
/// <remarks>Source: handbook, Incidents, criticality of systems.</remarks>
public enum Criticality
{
    /// <summary>Nothing works without it.</summary>
    MissionCritical,

    /// <summary>Much of the work stops without it.</summary>
    BusinessCritical,

    /// <summary>Work goes on without it for a while.</summary>
    BusinessOperational,

    /// <summary>Nobody outside the team depends on it.</summary>
    Administrative,
}
