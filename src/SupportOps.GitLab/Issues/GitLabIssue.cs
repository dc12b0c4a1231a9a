using SupportOps.IssueFlow;

namespace SupportOps.GitLab.Issues;

/// <summary>An issue as GitLab gave it at one moment.</summary>
/// <remarks>Source: GitLab documentation, Issues API.</remarks>
public sealed record GitLabIssue
{
    /// <summary>Project as it was asked for, and the number in it (<c>iid</c>).</summary>
    public required IssueReference Reference { get; init; }

    /// <summary>The number among all issues of the GitLab; calls take the one in the reference.</summary>
    public required long Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Its description, Markdown; empty when it has none.</summary>
    public string Description { get; init; } = string.Empty;

    /// <summary>State as GitLab says it: <c>opened</c>, <c>closed</c>, or a newer one.</summary>
    public required string State { get; init; }

    /// <summary>Whether it is closed.</summary>
    public bool IsClosed => State == "closed";

    /// <summary>Names of its labels.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>Who filed it; null when that user is gone.</summary>
    public GitLabUser? Author { get; init; }

    /// <summary>Who works on it.</summary>
    public IReadOnlyList<GitLabUser> Assignees { get; init; } = [];

    /// <summary>Its milestone; null when it has none.</summary>
    public GitLabMilestone? Milestone { get; init; }

    /// <summary>Its iteration; null when it has none, or the plan of the GitLab has no iterations.</summary>
    public GitLabIteration? Iteration { get; init; }

    /// <summary>Its weight; null when it has none.</summary>
    public decimal? Weight { get; init; }

    /// <summary>Whether only members of the project and its author see it.</summary>
    public bool IsConfidential { get; init; }

    /// <summary>When it was filed.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it last changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>When it was closed; null when it is open.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Its address for people; null when GitLab gave none that can be used.</summary>
    public Uri? WebAddress { get; init; }
}
