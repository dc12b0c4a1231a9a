namespace SupportOps.Reporting.Json.Reading;

/// <summary>A waiver.</summary>
internal sealed record WaiverDocument
{
    public required string Rule { get; init; }

    public required string Subject { get; init; }

    public required string Owner { get; init; }

    public required string Reason { get; init; }

    public required string Ticket { get; init; }

    public required DateOnly Expires { get; init; }

    public string? Instance { get; init; }

    public DateOnly? Created { get; init; }

    public LocationDocument? Location { get; init; }
}
