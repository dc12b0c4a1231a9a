using SupportOps.IssueFlow;

namespace SupportOps.GitLab.Issues;

/// <summary>Turns issues of GitLab into those that a flow knows.</summary>
public static class TrackedIssues
{
    /// <summary>The issue as a flow sees it.</summary>
    /// <param name="issue">The issue as GitLab gave it.</param>
    public static TrackedIssue ToTrackedIssue(this GitLabIssue issue)
    {
        ArgumentNullException.ThrowIfNull(issue);
        return new TrackedIssue
        {
            Reference = issue.Reference,
            Title = issue.Title,
            Labels = issue.Labels,
            UpdatedAt = issue.UpdatedAt,
            IsClosed = issue.IsClosed,
            Author = issue.Author?.Username,
            Assignees = [.. issue.Assignees.Select(static assignee => assignee.Username)],
            Milestone = issue.Milestone is { } milestone
                ? new IssueMilestone(milestone.Title, milestone.StartsOn, milestone.EndsOn)
                : null,
            Iteration = issue.Iteration is { } iteration
                ? new IssueIteration(iteration.Name, iteration.StartsOn, iteration.EndsOn)
                : null,
            Weight = issue.Weight,
            WebAddress = issue.WebAddress,
        };
    }
}
