namespace SupportOps.GitLab.Issues;

/// <summary>A note of an issue: a comment, or something GitLab noted by itself.</summary>
/// <remarks>Source: GitLab documentation, Notes API.</remarks>
public sealed record GitLabNote
{
    /// <summary>Its number.</summary>
    public required long Id { get; init; }

    /// <summary>Its text, Markdown.</summary>
    public required string Body { get; init; }

    /// <summary>Who wrote it; null when that user is gone.</summary>
    public GitLabUser? Author { get; init; }

    /// <summary>Whether GitLab wrote it to say what somebody changed.</summary>
    public bool IsSystem { get; init; }

    /// <summary>Whether only members of the project see it.</summary>
    public bool IsInternal { get; init; }

    /// <summary>When it was written.</summary>
    public required DateTimeOffset CreatedAt { get; init; }
}
