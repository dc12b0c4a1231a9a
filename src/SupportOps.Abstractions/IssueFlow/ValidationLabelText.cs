namespace SupportOps.IssueFlow;

/// <summary>Validation labels to states. Both words for an unanswered question are read in every version.</summary>
internal static class ValidationLabelText
{
    /// <summary>The state a label stands for; null when it is no validation label that anybody knows.</summary>
    public static ValidationState? StateOf(string label) => label switch
    {
        ValidationLabels.Requested or ValidationLabels.Awaiting => ValidationState.Requested,
        ValidationLabels.Received => ValidationState.Received,
        ValidationLabels.Rejected => ValidationState.Rejected,
        ValidationLabels.Skipped => ValidationState.Skipped,
        _ => null,
    };
}
