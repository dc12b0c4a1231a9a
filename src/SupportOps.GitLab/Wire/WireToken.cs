namespace SupportOps.GitLab.Wire;

/// <summary>What is told about a token.</summary>
internal sealed class WireToken
{
    public string?[]? Scopes { get; init; }

    public string? ExpiresAt { get; init; }
}
