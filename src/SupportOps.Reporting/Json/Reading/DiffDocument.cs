using SupportOps.Auditing;

namespace SupportOps.Reporting.Json.Reading;

/// <summary>What became different.</summary>
internal sealed record DiffDocument
{
    public required BaselineDocument Baseline { get; init; }

    public string? PolicyChange { get; init; }

    public LicenseCounts? LicenseChange { get; init; }

    public required IReadOnlyList<DiffEntryDocument?> Entries { get; init; }
}
