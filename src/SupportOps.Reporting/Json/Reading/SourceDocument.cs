namespace SupportOps.Reporting.Json.Reading;

/// <summary>A source.</summary>
internal sealed record SourceDocument
{
    public required string Name { get; init; }

    public string? Kind { get; init; }

    public required bool Complete { get; init; }

    public string? IncompleteBecause { get; init; }

    public int Pages { get; init; }

    public int Records { get; init; }

    public int? ExpectedCount { get; init; }

    public int Duplicates { get; init; }

    public string? Sha256 { get; init; }

    public string? Endpoint { get; init; }

    public string? Host { get; init; }

    public DateTimeOffset? FetchedAt { get; init; }
}
