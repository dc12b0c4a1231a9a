namespace SupportOps.IssueFlow;

/// <summary>What to do in the tracker so that a decision becomes true. It names changes only, never the whole issue.
/// </summary>
/// <remarks>
/// Labels that no flow knows are in neither list and stay as they are. To apply a plan: remove and add the labels in
/// one call, then post the comment, then close.
/// </remarks>
public sealed record TransitionPlan
{
    /// <summary>Nothing to do: the issue is there already.</summary>
    public static TransitionPlan Nothing { get; } = new();

    /// <summary>Labels to put on; none of them is on the issue.</summary>
    public IReadOnlyList<string> LabelsToAdd { get; init; } = [];

    /// <summary>
    /// Labels to take off; all of them are on the issue. Take them off explicitly: a tracker without scoped labels
    /// would keep two of one scope.
    /// </summary>
    public IReadOnlyList<string> LabelsToRemove { get; init; } = [];

    /// <summary>
    /// Comment to post, Markdown; null for none. It holds a person's text as it was given: whoever posts it keeps the
    /// tracker from running commands that it may contain.
    /// </summary>
    public string? Comment { get; init; }

    /// <summary>Title of the milestone that the issue must have; null when it is not looked at.</summary>
    public string? Milestone { get; init; }

    /// <summary>Title of the iteration that the issue must have; null when it is not looked at.</summary>
    public string? Iteration { get; init; }

    /// <summary>Who holds the issue afterwards; null when that does not change.</summary>
    public AssigneeRole? Assignee { get; init; }

    /// <summary>Status of the issue afterwards, for example <c>Won't do</c>; null when it does not change.</summary>
    public string? Status { get; init; }

    /// <summary>Whether to close the issue.</summary>
    public bool Closes { get; init; }

    /// <summary>The stage afterwards; null when it does not change.</summary>
    public Stage? Stage { get; init; }

    /// <summary>What the requester said, afterwards; null when that does not change.</summary>
    public ValidationState? Validation { get; init; }

    /// <summary>The stage to come back to, for a move to Blocked or Backlogged; null for every other.</summary>
    public Stage? ReturnTo { get; init; }

    /// <summary>Whether there is nothing to do in the tracker.</summary>
    public bool IsEmpty =>
        LabelsToAdd.Count == 0 && LabelsToRemove.Count == 0 && Comment is null && Milestone is null
        && Iteration is null && Assignee is null && Status is null && !Closes;
}
