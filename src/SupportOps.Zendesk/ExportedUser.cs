using SupportOps.Annotations;
using SupportOps.Auditing;
using SupportOps.Team;

namespace SupportOps.Zendesk;

/// <summary>A user as the incremental export gives it: staff, end users and deleted users alike.</summary>
/// <remarks>Source: Zendesk Support API, Incremental Exports, and Users, JSON format.</remarks>
public sealed record ExportedUser
{
    /// <summary>Zendesk user id.</summary>
    public required ZendeskUserId Id { get; init; }

    /// <summary>Full name; null when the record lacks it.</summary>
    public required string? Name { get; init; }

    /// <summary>Primary e-mail address; null when the record lacks it, which is common for end users.</summary>
    [IgnoresCase]
    public required string? Email { get; init; }

    /// <summary>
    /// Zendesk's <c>role</c> as sent: <c>admin</c>, <c>agent</c>, <c>end-user</c> or a newer one; null when absent.
    /// </summary>
    public required string? Role { get; init; }

    /// <summary>Zendesk's <c>custom_role_id</c>; null when none is set.</summary>
    public RoleId? CustomRole { get; init; }

    /// <summary>Whether the user is suspended; null when the record does not say.</summary>
    public bool? Suspended { get; init; }

    /// <summary>False for a deleted user; null when the record does not say.</summary>
    public bool? Active { get; init; }

    /// <summary>When the record changed last, UTC; null when the record does not say.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The id; no name and no address.</summary>
    public override string ToString() => $"Zendesk user {Id}";
}
