namespace SupportOps.GitLab.Wire;

/// <summary>A member of a project or group.</summary>
internal sealed class WireMember
{
    public long? Id { get; init; }

    public string? Username { get; init; }

    public string? Name { get; init; }

    public string? State { get; init; }

    public int? AccessLevel { get; init; }

    /// <summary>A day; older versions give a time.</summary>
    public string? ExpiresAt { get; init; }
}
