namespace SupportOps.Testing.GitLab;

/// <summary>An issue as a test looks at it.</summary>
public sealed record GitLabIssue
{
    /// <summary>Its id, unique on the server.</summary>
    public required long Id { get; init; }

    /// <summary>Its number in the project, from 1, which paths name.</summary>
    public required int Iid { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Its Markdown, without the quick actions that were carried out.</summary>
    public required string Description { get; init; }

    /// <summary><c>opened</c> or <c>closed</c>.</summary>
    public required string State { get; init; }

    /// <summary>Names of its labels, sorted ordinally.</summary>
    public required IReadOnlyList<string> Labels { get; init; }

    /// <summary>User name of who filed it.</summary>
    public required string Author { get; init; }

    /// <summary>User names of who works on it.</summary>
    public required IReadOnlyList<string> Assignees { get; init; }

    /// <summary>Title of its milestone; null for none.</summary>
    public string? Milestone { get; init; }

    /// <summary>Title of its iteration, or its first day when it has no title; null for none.</summary>
    public string? Iteration { get; init; }

    /// <summary>Its weight; null for none.</summary>
    public int? Weight { get; init; }

    /// <summary>Whether only members see it.</summary>
    public bool IsConfidential { get; init; }

    /// <summary>Its notes in the order of their making, those by the system included.</summary>
    public required IReadOnlyList<GitLabNote> Notes { get; init; }

    /// <summary>Its history in order: labels, state, milestone and iteration.</summary>
    public required IReadOnlyList<GitLabEvent> Events { get; init; }

    /// <summary>
    /// Who was mentioned in its title, description or notes, each name once and without the <c>@</c>, whether or not
    /// there is such a person; <c>all</c> for everybody.
    /// </summary>
    public required IReadOnlyList<string> Mentions { get; init; }

    /// <summary>The quick actions that were carried out, for example <c>/close</c>.</summary>
    public required IReadOnlyList<string> QuickActions { get; init; }
}
