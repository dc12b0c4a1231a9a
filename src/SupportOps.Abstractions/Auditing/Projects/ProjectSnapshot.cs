namespace SupportOps.Auditing.Projects;

/// <summary>Everything the audit of project settings looks at, as it was at one moment.</summary>
public sealed record ProjectSnapshot
{
    /// <summary>When the reading began.</summary>
    public required DateTimeOffset CapturedAt { get; init; }

    /// <summary>The projects, each once.</summary>
    public required IReadOnlyList<ProjectSettings> Projects { get; init; }

    /// <summary>The users whom the policy names.</summary>
    public required IReadOnlyList<NamedUser> Users { get; init; }

    /// <summary>
    /// What was read. A kind of source that is not listed was made in code, and the caller vouches that it is whole.
    /// </summary>
    public IReadOnlyList<SnapshotSource> Sources { get; init; } = [];
}
