namespace SupportOps.IssueFlow;

/// <summary>What the requester said to the changes.</summary>
/// <remarks>Source: handbook, GitLab labels of Customer Support Operations, validation labels.</remarks>
public enum ValidationState
{
    /// <summary>Nobody was asked yet.</summary>
    None,

    /// <summary>Asked, and not answered; <c>Validation::Requested</c>, in 2026 <c>Validation::Awaiting</c>.</summary>
    Requested,

    /// <summary>The changes are what was asked for; <c>Validation::Received</c>.</summary>
    Received,

    /// <summary>The changes need another round; <c>Validation::Rejected</c>.</summary>
    Rejected,

    /// <summary>Nobody needs to be asked; <c>Validation::Skipped</c>. It opens the way for Administrative issues only.
    /// </summary>
    Skipped,
}
