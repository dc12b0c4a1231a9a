using SupportOps.Auditing;

namespace SupportOps.Reporting.Json;

/// <summary>The file around a snapshot.</summary>
internal sealed record SnapshotDocument
{
    /// <summary>The version this build writes.</summary>
    public const int CurrentVersion = 1;

    /// <summary>Version of the shape.</summary>
    public required int SchemaVersion { get; init; }

    /// <summary>SHA-256 of the whole snapshot, lower-case hexadecimal.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The snapshot.</summary>
    public required AccessSnapshot Snapshot { get; init; }
}
