namespace SupportOps.GitLab.Projects;

/// <summary>A member of a project or group.</summary>
/// <remarks>Source: GitLab documentation, Members API.</remarks>
public sealed record GitLabMember
{
    /// <summary>Who.</summary>
    public required GitLabUser User { get; init; }

    /// <summary>With which role.</summary>
    public required AccessLevel Access { get; init; }

    /// <summary>State of the user as GitLab says it, for example <c>active</c>; null when not given.</summary>
    public string? State { get; init; }

    /// <summary>The day on which the membership ends; null when it does not.</summary>
    public DateOnly? ExpiresOn { get; init; }
}
