namespace SupportOps.Reporting.Json.Reading;

/// <summary>An entry that is no waiver.</summary>
internal sealed record MalformedDocument
{
    public required string Problem { get; init; }

    public string? Rule { get; init; }

    public string? Subject { get; init; }

    public LocationDocument? Location { get; init; }
}
