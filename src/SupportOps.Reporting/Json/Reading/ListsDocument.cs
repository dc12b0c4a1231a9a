namespace SupportOps.Reporting.Json.Reading;

/// <summary>The three lists.</summary>
internal sealed record ListsDocument
{
    public required IReadOnlyList<AgentDocument?> Light { get; init; }

    public required IReadOnlyList<AgentDocument?> Administrators { get; init; }

    public required IReadOnlyList<AgentDocument?> Full { get; init; }
}
