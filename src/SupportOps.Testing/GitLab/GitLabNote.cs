namespace SupportOps.Testing.GitLab;

/// <summary>A note as a test looks at it.</summary>
/// <param name="Id">Its id, unique on the server.</param>
/// <param name="Author">User name of who wrote it.</param>
/// <param name="Body">Its Markdown, without the quick actions that were carried out.</param>
/// <param name="At">When it was written.</param>
public sealed record GitLabNote(long Id, string Author, string Body, DateTimeOffset At)
{
    /// <summary>Whether GitLab wrote it about a change.</summary>
    public bool IsSystem { get; init; }

    /// <summary>Whether only members see it.</summary>
    public bool IsInternal { get; init; }
}
