namespace SupportOps.IssueFlow;

/// <summary>How an issue that nobody approved leaves triage. There is no stage for it: it stays in Triage until then.
/// </summary>
/// <remarks>Source: handbook, Customer Support Operations, flowchart of feature requests, "Escalate to unblock".
/// </remarks>
public enum EscalationOutcome
{
    /// <summary>Close it: it won't be done.</summary>
    CloseWontDo,

    /// <summary>Backlog it: it needs prioritization.</summary>
    Backlog,

    /// <summary>Close it in favour of a discussion elsewhere; a new issue may follow.</summary>
    CloseNeedsDiscussion,
}
