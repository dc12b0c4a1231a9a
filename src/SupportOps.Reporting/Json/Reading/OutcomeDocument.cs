namespace SupportOps.Reporting.Json.Reading;

/// <summary>A waiver with what became of it.</summary>
internal sealed record OutcomeDocument
{
    public required string State { get; init; }

    public required IReadOnlyList<string?> Fingerprints { get; init; }

    public required WaiverDocument Waiver { get; init; }
}
