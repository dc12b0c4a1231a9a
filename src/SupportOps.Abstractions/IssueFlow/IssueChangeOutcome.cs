namespace SupportOps.IssueFlow;

/// <summary>What became of a plan in the tracker.</summary>
public enum IssueChangeOutcome
{
    /// <summary>The issue is as the plan says, and was not before.</summary>
    Applied,

    /// <summary>The issue was as the plan says already; nothing was written.</summary>
    AlreadyThere,

    /// <summary>
    /// Somebody else changed the issue at the same time. Decide again from the issue as it is now; where two stages
    /// are on it, the decision proposes a repair.
    /// </summary>
    Conflicted,
}
