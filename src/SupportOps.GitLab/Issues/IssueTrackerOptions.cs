using SupportOps.IssueFlow;

namespace SupportOps.GitLab.Issues;

/// <summary>Who fills the roles that a plan names.</summary>
public sealed record IssueTrackerOptions
{
    /// <summary>
    /// User name of the directly responsible individual (DRI) of each stage; a stage that is not named keeps its
    /// assignee.
    /// </summary>
    public IReadOnlyDictionary<Stage, string> StageDris { get; init; } = new Dictionary<Stage, string>();

    /// <summary>
    /// Whether an issue is assigned to its author where a plan says that the requester holds it: yes.
    /// </summary>
    public bool AssignsRequester { get; init; } = true;

    internal string? FindUsername(AssigneeRole role, TrackedIssue issue) => role.Stage is { } stage
        ? StageDris.GetValueOrDefault(stage)
        : AssignsRequester ? issue.Author : null;
}
