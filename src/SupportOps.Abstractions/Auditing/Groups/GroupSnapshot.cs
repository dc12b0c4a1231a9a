namespace SupportOps.Auditing.Groups;

/// <summary>Everything the audit of GitLab groups looks at, as it was at one moment.</summary>
public sealed record GroupSnapshot
{
    /// <summary>When the reading began.</summary>
    public required DateTimeOffset CapturedAt { get; init; }

    /// <summary>The groups with their members.</summary>
    public required IReadOnlyList<MembersOfGroup> Groups { get; init; }

    /// <summary>
    /// What was read. A group without a source was made in code, and the caller vouches that it is whole.
    /// </summary>
    public IReadOnlyList<SnapshotSource> Sources { get; init; } = [];
}
