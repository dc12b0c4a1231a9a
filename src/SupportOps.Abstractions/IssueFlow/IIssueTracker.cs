namespace SupportOps.IssueFlow;

/// <summary>Where issues live. It reads them, and makes true what a flow decided; it decides nothing.</summary>
public interface IIssueTracker
{
    /// <summary>Reads an issue.</summary>
    /// <param name="issue">Which one.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="SupportOpsApiException">It does not exist, or could not be read.</exception>
    Task<TrackedIssue> GetAsync(IssueReference issue, CancellationToken cancellationToken = default);

    /// <summary>Lists what happened to the labels of an issue, oldest first.</summary>
    /// <remarks>
    /// The stream ends normally only when the last page was read. A tracker may have lost events; what reads them
    /// states the gap and guesses nothing.
    /// </remarks>
    /// <param name="issue">Which one.</param>
    /// <param name="cancellationToken">Stops the listing.</param>
    /// <exception cref="SupportOpsApiException">A page could not be read.</exception>
    IAsyncEnumerable<LabelEvent> ListLabelEventsAsync(
        IssueReference issue, CancellationToken cancellationToken = default);

    /// <summary>Makes a plan true, provided that the issue is still as it was when the plan was made.</summary>
    /// <remarks>
    /// Reads the issue again before the first write: where its labels or its state differ from the ones given, nothing
    /// is written and the answer is <see cref="IssueChangeOutcome.Conflicted"/>, unless the issue is already as the
    /// plan says. Labels are added and removed by name, never replaced as a whole. Reads again after the last write:
    /// where the labels are not what the plan says, the answer is <see cref="IssueChangeOutcome.Conflicted"/> too.
    /// </remarks>
    /// <param name="issue">The issue as it was read for the decision.</param>
    /// <param name="plan">What to do.</param>
    /// <param name="cancellationToken">Stops the work; what was written stays, and the call may be repeated.</param>
    /// <exception cref="SupportOpsApiException">The tracker did not do it; the call may be repeated.</exception>
    Task<IssueChange> ApplyAsync(
        TrackedIssue issue, TransitionPlan plan, CancellationToken cancellationToken = default);
}
