namespace SupportOps.GitLab.Wire;

/// <summary>A user, as author, assignee, member or the current one.</summary>
internal sealed class WireUser
{
    public long? Id { get; init; }

    public string? Username { get; init; }

    public string? Name { get; init; }

    public string? State { get; init; }
}
