namespace SupportOps.GitLab.Issues;

/// <summary>Which issues of a project to list; the default is all of them.</summary>
/// <remarks>Source: GitLab documentation, Issues API, list project issues.</remarks>
public sealed record IssueQuery
{
    /// <summary>Every issue.</summary>
    public static IssueQuery All { get; } = new();

    /// <summary>Every open issue.</summary>
    public static IssueQuery Open { get; } = new() { State = "opened" };

    /// <summary><c>opened</c> or <c>closed</c>; null for both.</summary>
    public string? State { get; init; }

    /// <summary>Labels that an issue must all have; empty for no such condition.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>Words that must stand in its title or description; null for no such condition.</summary>
    public string? Search { get; init; }

    /// <summary>Whether to look for the words in the description only.</summary>
    public bool SearchesDescriptionOnly { get; init; }

    /// <summary>Only issues that changed at this moment or later; null for no such condition.</summary>
    public DateTimeOffset? UpdatedSince { get; init; }
}
