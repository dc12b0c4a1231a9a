namespace SupportOps.Reporting.Json.Reading;

/// <summary>What else is known of the instance.</summary>
internal sealed record ZendeskDocument
{
    public required string Block { get; init; }

    public string? Host { get; init; }

    public string? AgentSync { get; init; }

    public bool SingleSignOn { get; init; }
}
