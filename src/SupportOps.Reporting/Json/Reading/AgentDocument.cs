namespace SupportOps.Reporting.Json.Reading;

/// <summary>An agent on a list.</summary>
internal sealed record AgentDocument
{
    public required long Id { get; init; }

    public string? Name { get; init; }

    public string? Email { get; init; }

    public string? Role { get; init; }

    public long? CustomRole { get; init; }

    public bool? Suspended { get; init; }

    public string? Host { get; init; }
}
