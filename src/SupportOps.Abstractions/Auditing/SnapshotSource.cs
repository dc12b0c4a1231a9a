namespace SupportOps.Auditing;

/// <summary>One thing that was read for an audit, and whether it was read to its end.</summary>
public sealed record SnapshotSource
{
    /// <summary>The kind of source.</summary>
    public required SourceKinds Kind { get; init; }

    /// <summary>Name for people: an endpoint, a file, a folder. Holds no credential.</summary>
    public required string Name { get; init; }

    /// <summary>Where it was read; null when the name says everything. Holds no credential.</summary>
    public string? Endpoint { get; init; }

    /// <summary>When it was read to its end, or stopped; null when it is not known.</summary>
    public DateTimeOffset? FetchedAt { get; init; }

    /// <summary>
    /// How many records the source announced; null when it did not. Evidence only: what is announced is often stale, so
    /// it never decides whether a reading is complete.
    /// </summary>
    public int? Expected { get; init; }

    /// <summary>Why the source was not read to its end, as a full sentence; null when it was.</summary>
    public string? IncompleteBecause { get; init; }

    /// <summary>Pages read; 0 where they were not counted.</summary>
    public int Pages { get; init; }

    /// <summary>Records kept.</summary>
    public int Records { get; init; }

    /// <summary>Records that came again with an id already seen; the first one was kept.</summary>
    public int Duplicates { get; init; }

    /// <summary>
    /// SHA-256 of the canonical form of what was kept, lower-case hexadecimal; null for data made in code.
    /// </summary>
    public string? Sha256 { get; init; }

    /// <summary>Host the records should belong to; null when the source cannot tell.</summary>
    public string? Host { get; init; }

    /// <summary>Whether the source was read to its end.</summary>
    public bool IsComplete => IncompleteBecause is null;
}
