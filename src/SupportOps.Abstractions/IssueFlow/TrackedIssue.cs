namespace SupportOps.IssueFlow;

/// <summary>An issue as the tracker had it at one moment.</summary>
public sealed record TrackedIssue
{
    /// <summary>Which issue.</summary>
    public required IssueReference Reference { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>All its labels, in any order.</summary>
    public required IReadOnlyList<string> Labels { get; init; }

    /// <summary>When it last changed; what <see cref="IIssueTracker.ApplyAsync"/> compares before it writes.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>Whether it is closed.</summary>
    public bool IsClosed { get; init; }

    /// <summary>User name of its author, who is the requester unless they delegated it; null when unknown.</summary>
    public string? Author { get; init; }

    /// <summary>User names of its assignees, the first one being the DRI.</summary>
    public IReadOnlyList<string> Assignees { get; init; } = [];

    /// <summary>Its milestone; null when it has none.</summary>
    public IssueMilestone? Milestone { get; init; }

    /// <summary>Its iteration; null when it has none, or the tracker's plan has no iterations.</summary>
    public IssueIteration? Iteration { get; init; }

    /// <summary>Its weight; null when it has none.</summary>
    public decimal? Weight { get; init; }

    /// <summary>Its address for people; null when unknown.</summary>
    public Uri? WebAddress { get; init; }
}
