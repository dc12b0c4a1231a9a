namespace SupportOps.GitLab.Issues;

/// <summary>An issue to create.</summary>
public sealed record IssueDraft
{
    /// <summary>Its title, at most 255 characters.</summary>
    public required string Title { get; init; }

    /// <summary>
    /// Its description, Markdown, at most 1,048,576 characters. GitLab carries out quick actions in it: see
    /// <see cref="QuickActionGuard"/> for text of other people.
    /// </summary>
    public string Description { get; init; } = string.Empty;

    /// <summary>Names of its labels. GitLab makes a label of the project out of a name that it does not know.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>Whether only members of the project and its author shall see it.</summary>
    public bool IsConfidential { get; init; }

    /// <summary>Number of its milestone; null for none.</summary>
    public long? MilestoneId { get; init; }

    /// <summary>Numbers of its assignees.</summary>
    public IReadOnlyList<long> AssigneeIds { get; init; } = [];
}
