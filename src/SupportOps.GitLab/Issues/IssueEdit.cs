namespace SupportOps.GitLab.Issues;

/// <summary>What to change about an issue; what is left out stays as it is.</summary>
/// <remarks>Labels are added and removed by name in one request; the set is never replaced as a whole.</remarks>
public sealed record IssueEdit
{
    /// <summary>Its new title; null to keep it.</summary>
    public string? Title { get; init; }

    /// <summary>
    /// Its new description, Markdown; null to keep it. GitLab carries out quick actions that are new in it: see
    /// <see cref="QuickActionGuard"/> for text of other people.
    /// </summary>
    public string? Description { get; init; }

    /// <summary>
    /// Names of labels to put on. GitLab makes a label of the project out of a name that it does not know.
    /// </summary>
    public IReadOnlyList<string> LabelsToAdd { get; init; } = [];

    /// <summary>Names of labels to take off; what is not on the issue is ignored.</summary>
    public IReadOnlyList<string> LabelsToRemove { get; init; } = [];

    /// <summary>Number of its new milestone; 0 to take it out of its milestone, null to keep it.</summary>
    public long? MilestoneId { get; init; }

    /// <summary>Numbers of its new assignees, in place of all others; empty to unassign, null to keep them.</summary>
    public IReadOnlyList<long>? AssigneeIds { get; init; }

    /// <summary>Whether only members of the project and its author shall see it; null to keep that.</summary>
    public bool? IsConfidential { get; init; }

    /// <summary>Whether to close or reopen it; null to keep its state.</summary>
    public IssueStateChange? State { get; init; }

    internal bool IsEmpty => this is
    {
        Title: null, Description: null, LabelsToAdd: [], LabelsToRemove: [], MilestoneId: null, AssigneeIds: null,
        IsConfidential: null, State: null,
    };
}
