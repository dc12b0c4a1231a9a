namespace SupportOps.Reporting.Json.Reading;

/// <summary>How many subjects stand where.</summary>
internal sealed record CountsDocument
{
    public required int Pass { get; init; }

    public required int Fail { get; init; }

    public required int NotApplicable { get; init; }

    public required int Manual { get; init; }

    public required int Inconclusive { get; init; }

    public required int Error { get; init; }
}
