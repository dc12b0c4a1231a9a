namespace SupportOps.Reporting.Json.Reading;

/// <summary>A member with the agent that was found.</summary>
internal sealed record MatchDocument
{
    public required string File { get; init; }

    public string? TeamMember { get; init; }

    public long? ZendeskUserId { get; init; }

    public required string MatchedBy { get; init; }
}
