namespace SupportOps.Channels.Incidents;

/// <summary>What an incident does to people.</summary>
/// <remarks>Source: handbook of 2026, Customer Support Systems, Incidents.</remarks>
public enum IncidentEffect
{
    /// <summary>Customers notice it.</summary>
    CustomerImpact,

    /// <summary>A way of working is stopped.</summary>
    WorkflowStopped,

    /// <summary>A way of working is slowed down.</summary>
    WorkflowDegraded,

    /// <summary>It is a nuisance.</summary>
    Inconvenience,
}
