namespace SupportOps.Zendesk.Wire;

/// <summary>A user record of the export, reduced to what a follower of changes needs.</summary>
internal sealed class WireExportedUser
{
    public long? Id { get; init; }

    public string? Name { get; init; }

    public string? Email { get; init; }

    public string? Role { get; init; }

    public long? CustomRoleId { get; init; }

    public bool? Suspended { get; init; }

    public bool? Active { get; init; }

    public DateTimeOffset? UpdatedAt { get; init; }
}
