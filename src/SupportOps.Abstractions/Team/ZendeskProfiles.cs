namespace SupportOps.Team;

/// <summary>The Zendesk accounts a team file names, one block per instance.</summary>
/// <remarks>Source: Support Team YAML files page, <c>zendesk</c>; the map is required and may be empty.</remarks>
public sealed record ZendeskProfiles
{
    /// <summary>A file that names no account.</summary>
    public static ZendeskProfiles None { get; } = new();

    /// <summary><c>zendesk.main</c>: Zendesk Global; null when the block is absent.</summary>
    public ZendeskProfile? Main { get; init; }

    /// <summary><c>zendesk.us-federal</c>: Zendesk US Government; null when the block is absent.</summary>
    public ZendeskProfile? UsFederal { get; init; }

    /// <summary>The profile of one block, or null when the file lacks it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The block is none of the known ones.</exception>
    public ZendeskProfile? Find(ZendeskBlock block) => block switch
    {
        ZendeskBlock.Main => Main,
        ZendeskBlock.UsFederal => UsFederal,
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "Unknown block of a team file."),
    };
}
