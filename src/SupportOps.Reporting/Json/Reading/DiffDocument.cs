using SupportOps.Auditing;

namespace SupportOps.Reporting.Json.Reading;

/// <summary>What became different.</summary>
internal sealed record DiffDocument
{
    public required BaselineDocument Baseline { get; init; }

    public string? PolicyChange { get; init; }

    public LicenseCounts? LicenseChange { get; init; }

    /// <summary>How many entries there are of each kind.</summary>
    public IReadOnlyDictionary<string, int>? Counts { get; init; }

    public required IReadOnlyList<DiffEntryDocument?> Entries { get; init; }
}
