namespace SupportOps.GitLab.Issues;

/// <summary>A milestone of a project or of one of its groups.</summary>
/// <param name="Id">Its number; what a change of an issue takes.</param>
/// <param name="Title">Its title.</param>
/// <remarks>Source: GitLab documentation, Project milestones API.</remarks>
public sealed record GitLabMilestone(long Id, string Title)
{
    /// <summary>State as GitLab says it: <c>active</c> or <c>closed</c>; null when not given.</summary>
    public string? State { get; init; }

    /// <summary>Its first day; null when it has none.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>Its last day; null when it has none.</summary>
    public DateOnly? EndsOn { get; init; }
}
