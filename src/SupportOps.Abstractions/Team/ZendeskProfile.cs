namespace SupportOps.Team;

/// <summary>What a team file says about one Zendesk account.</summary>
/// <remarks>Source: Support Team YAML files page, <c>zendesk.*</c>.</remarks>
public sealed record ZendeskProfile
{
    /// <summary>The Zendesk user id; null when the file has none, or none that is a 64-bit integer.</summary>
    public ZendeskUserId? Id { get; init; }

    /// <summary>Names of the groups the agent belongs to.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>Name of the custom role. It documents the role and approves nothing.</summary>
    public string? Role { get; init; }

    /// <summary>Whether the signature shows the GitLab handle.</summary>
    public bool? ShowsGitLabHandle { get; init; }

    /// <summary>Display name; blank means the full name. It plays no part in audits.</summary>
    public string? Alias { get; init; }

    /// <summary>Salutations offered to the agent.</summary>
    public IReadOnlyList<string> Salutations { get; init; } = [];

    /// <summary>Whether the agent publishes articles; a key that existed between the schemas and was dropped.</summary>
    public bool? ArticlePublisher { get; init; }

    /// <summary>Ticket round robin; only below <c>us-federal</c>.</summary>
    public RoundRobin? RoundRobin { get; init; }
}
