namespace SupportOps.Team;

/// <summary>A member's GitLab account.</summary>
/// <remarks>Source: Support Team YAML files page, <c>gitlab</c>.</remarks>
public sealed record GitLabAccount
{
    /// <summary>Numeric user id.</summary>
    public long? Id { get; init; }

    /// <summary>Handle without the at sign.</summary>
    public string? Username { get; init; }

    /// <summary>Whether the member works account deletions; schema 2025 only.</summary>
    public bool? WorksAccountDeletion { get; init; }

    /// <summary>Link to the member's notes; schema 2025 only.</summary>
    public string? NotesLink { get; init; }
}
