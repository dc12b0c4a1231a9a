namespace SupportOps.Testing.GitLab;

/// <summary>A personal access token.</summary>
internal sealed record StoredToken(StoredUser User, IReadOnlyList<string> Scopes)
{
    /// <summary>Whether it was taken back.</summary>
    public bool IsRevoked { get; init; }

    public bool MayWrite => Scopes.Contains("api", StringComparer.Ordinal);

    public bool MayRead => MayWrite || Scopes.Contains("read_api", StringComparer.Ordinal);

    /// <summary><c>GET /user</c> is open to one more scope.</summary>
    public bool MayReadItsUser => MayRead || Scopes.Contains("read_user", StringComparer.Ordinal);
}
