namespace SupportOps.Reporting.Json.Reading;

/// <summary>One finding of the comparison. The later finding is the one of the report with the fingerprint.</summary>
internal sealed record DiffEntryDocument
{
    public required string Kind { get; init; }

    public required string Fingerprint { get; init; }

    public required IReadOnlyList<string?> Changes { get; init; }

    public string? Reason { get; init; }

    public FindingDocument? Before { get; init; }
}
