namespace SupportOps.GitLab;

/// <summary>What a token may do, and for how long. The token itself is not in it.</summary>
/// <remarks>Source: GitLab, Personal access tokens API, Get details on a personal access token (self).</remarks>
public sealed record GitLabToken
{
    /// <summary>Its scopes as sent, for example <c>api</c>, <c>read_api</c>.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>The day on which it ends, in UTC; null when it does not.</summary>
    public DateOnly? ExpiresOn { get; init; }
}
