namespace SupportOps.Testing.GitLab;

/// <summary>An issue. Whoever reads or changes it holds the lock of the instance.</summary>
internal sealed class StoredIssue(long id, int iid, StoredUser author, DateTimeOffset createdAt)
{
    public long Id => id;

    public int Iid => iid;

    public StoredUser Author { get; set; } = author;

    public DateTimeOffset CreatedAt { get; set; } = createdAt;

    public DateTimeOffset UpdatedAt { get; set; } = createdAt;

    public DateTimeOffset? ClosedAt { get; set; }

    public StoredUser? ClosedBy { get; set; }

    public bool IsClosed => ClosedAt is not null;

    public string Title { get; set; } = string.Empty;

    public string Description { get; set; } = string.Empty;

    public string Type { get; set; } = "issue";

    public bool IsConfidential { get; set; }

    public bool IsLocked { get; set; }

    public int? Weight { get; set; }

    public DateOnly? Due { get; set; }

    public StoredMilestone? Milestone { get; set; }

    public StoredIteration? Iteration { get; set; }

    public List<StoredUser> Assignees { get; } = [];

    /// <summary>Names of its labels, each once.</summary>
    public SortedSet<string> Labels { get; } = new(StringComparer.Ordinal);

    public List<StoredNote> Notes { get; } = [];

    public List<StoredEvent> Events { get; } = [];

    /// <summary>The quick actions that were carried out.</summary>
    public List<string> Commands { get; } = [];

    /// <summary>Who was mentioned, in the order of the mentions, each once.</summary>
    public List<string> Mentions { get; } = [];
}
