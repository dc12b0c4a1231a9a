namespace SupportOps.GitLab.Wire;

/// <summary>What creates or changes an issue; members that are null are left out.</summary>
internal sealed class WireIssueChange
{
    public string? Title { get; init; }

    public string? Description { get; init; }

    /// <summary>Names with commas between them; only for a new issue, because it replaces the whole set.</summary>
    public string? Labels { get; init; }

    public string? AddLabels { get; init; }

    public string? RemoveLabels { get; init; }

    public long? MilestoneId { get; init; }

    public IReadOnlyList<long>? AssigneeIds { get; init; }

    public string? StateEvent { get; init; }

    public bool? Confidential { get; init; }
}
