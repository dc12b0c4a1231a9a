namespace SupportOps.IssueFlow;

/// <summary>Where the issues of one stage go in another version.</summary>
public sealed record MigrationRow
{
    /// <summary>Stage of the old version.</summary>
    public required Stage From { get; init; }

    /// <summary>Stage of the new version.</summary>
    public required Stage To { get; init; }

    /// <summary>The types it is for; empty for all.</summary>
    public IReadOnlyList<IssueType> Types { get; init; } = [];

    /// <summary>What the requester must have said for the row to hold; null for anything.</summary>
    public ValidationState? When { get; init; }

    /// <summary>What the requester said, in the new version, where nothing else is known; null for no change.</summary>
    public ValidationState? Validation { get; init; }
}
