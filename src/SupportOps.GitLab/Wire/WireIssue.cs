namespace SupportOps.GitLab.Wire;

/// <summary>An issue.</summary>
internal sealed class WireIssue
{
    public long? Id { get; init; }

    public long? Iid { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    public string? State { get; init; }

    public string?[]? Labels { get; init; }

    public WireUser? Author { get; init; }

    public WireUser?[]? Assignees { get; init; }

    public WireMilestone? Milestone { get; init; }

    public WireIteration? Iteration { get; init; }

    public decimal? Weight { get; init; }

    public bool? Confidential { get; init; }

    public DateTimeOffset? CreatedAt { get; init; }

    public DateTimeOffset? UpdatedAt { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }

    public string? WebUrl { get; init; }
}
