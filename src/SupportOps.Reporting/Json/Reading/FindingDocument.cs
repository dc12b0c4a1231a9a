namespace SupportOps.Reporting.Json.Reading;

/// <summary>A finding.</summary>
internal sealed record FindingDocument
{
    public required string Code { get; init; }

    public required string Severity { get; init; }

    public required string Status { get; init; }

    public string? TeamMember { get; init; }

    public long? ZendeskUserId { get; init; }

    public required string Message { get; init; }

    public required string Fix { get; init; }

    public required string Fingerprint { get; init; }

    public string? MatchedBy { get; init; }

    public string? Expected { get; init; }

    public string? Actual { get; init; }

    public LocationDocument? Location { get; init; }

    public WaiverDocument? Waiver { get; init; }
}
