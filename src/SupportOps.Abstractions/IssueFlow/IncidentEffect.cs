namespace SupportOps.IssueFlow;

/// <summary>What an incident does to people; the versions of 2025 do not ask.</summary>
/// <remarks>Source: handbook, Incidents, 2026, severity.</remarks>
public enum IncidentEffect
{
    /// <summary>Customers notice.</summary>
    CustomerImpact,

    /// <summary>A workflow stands still.</summary>
    WorkflowStopped,

    /// <summary>A workflow goes on worse than before.</summary>
    WorkflowDegraded,

    /// <summary>It is a nuisance.</summary>
    Inconvenience,
}
