namespace SupportOps.IssueFlow;

/// <summary>How a decision ended.</summary>
public enum DecisionOutcome
{
    /// <summary>It may not be done; the decision names every condition that is not met.</summary>
    Refused,

    /// <summary>It may be done; the decision holds the plan.</summary>
    Allowed,

    /// <summary>It is done already: a success with nothing to do.</summary>
    AlreadyThere,

    /// <summary>A condition of your own threw an exception, so nobody knows. Treat it like a refusal.</summary>
    Undecided,
}
