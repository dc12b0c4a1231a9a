namespace SupportOps.IssueFlow;

/// <summary>What a target time counts.</summary>
public enum TargetUnit
{
    /// <summary>Business days of the team; which days those are is not the flow's business.</summary>
    BusinessDays,

    /// <summary>Weeks of seven days.</summary>
    Weeks,
}
