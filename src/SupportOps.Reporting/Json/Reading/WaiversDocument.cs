namespace SupportOps.Reporting.Json.Reading;

/// <summary>What the waivers did.</summary>
internal sealed record WaiversDocument
{
    public string? File { get; init; }

    public string? Sha256 { get; init; }

    public required DateOnly Day { get; init; }

    public required string VerdictWithout { get; init; }

    public required IReadOnlyList<OutcomeDocument?> Outcomes { get; init; }

    public required IReadOnlyList<MalformedDocument?> Malformed { get; init; }
}
