namespace SupportOps.Reporting.Json.Reading;

/// <summary>The earlier report.</summary>
internal sealed record BaselineDocument
{
    public required string Period { get; init; }

    public required DateTimeOffset AsOf { get; init; }

    public required string Policy { get; init; }

    public string? PolicyVersion { get; init; }

    public string? PolicySha256 { get; init; }

    public required string Verdict { get; init; }

    public string? Sha256 { get; init; }
}
