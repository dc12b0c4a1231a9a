using SupportOps.Annotations;
using SupportOps.Auditing;
using SupportOps.Team;

namespace SupportOps.Zendesk;

/// <summary>The user a credential acts for.</summary>
/// <remarks>Source: Zendesk Support API, Users, Show Self.</remarks>
public sealed record ZendeskCurrentUser
{
    /// <summary>Zendesk user id.</summary>
    public required ZendeskUserId Id { get; init; }

    /// <summary>Full name; null when the record lacks it.</summary>
    public required string? Name { get; init; }

    /// <summary>Primary e-mail address; null when the record lacks it.</summary>
    [IgnoresCase]
    public required string? Email { get; init; }

    /// <summary>
    /// Zendesk's <c>role</c> as sent: <c>admin</c>, <c>agent</c>, <c>end-user</c> or a newer one; null when absent.
    /// </summary>
    public required string? Role { get; init; }

    /// <summary>Zendesk's <c>custom_role_id</c>; null when none is set.</summary>
    public RoleId? CustomRole { get; init; }
}
