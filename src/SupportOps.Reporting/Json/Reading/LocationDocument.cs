namespace SupportOps.Reporting.Json.Reading;

/// <summary>A place in a file.</summary>
internal sealed record LocationDocument
{
    public required string File { get; init; }

    public int? Line { get; init; }

    public int? Column { get; init; }
}
