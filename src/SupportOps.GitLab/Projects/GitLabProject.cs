namespace SupportOps.GitLab.Projects;

/// <summary>A project with the settings that audits look at.</summary>
/// <remarks>
/// A setting that is null was not shown to the token: unknown, never "off". Source: GitLab documentation, Projects API.
/// </remarks>
public sealed record GitLabProject
{
    /// <summary>Its number.</summary>
    public required long Id { get; init; }

    /// <summary>Its path with the groups, for example <c>group/name</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Name of its default branch; null when it has none yet, or it was not shown.</summary>
    public string? DefaultBranch { get; init; }

    /// <summary><c>private</c>, <c>internal</c> or <c>public</c> as GitLab says it.</summary>
    public string? Visibility { get; init; }

    /// <summary>Whether it is archived.</summary>
    public bool IsArchived { get; init; }

    /// <summary>How merge requests are merged, for example <c>merge</c> or <c>ff</c>.</summary>
    public string? MergeMethod { get; init; }

    /// <summary>Whether commits are squashed, for example <c>always</c> or <c>default_off</c>.</summary>
    public string? SquashOption { get; init; }

    /// <summary>Whether only a merge request whose pipeline succeeded is merged.</summary>
    public bool? RequiresPipeline { get; init; }

    /// <summary>Whether only a merge request whose threads are all resolved is merged.</summary>
    public bool? RequiresResolvedThreads { get; init; }

    /// <summary>Groups that were invited to it; null when that was not shown.</summary>
    public IReadOnlyList<GroupShare>? InvitedGroups { get; init; }

    /// <summary>Its address for people; null when GitLab gave none that can be used.</summary>
    public Uri? WebAddress { get; init; }
}
