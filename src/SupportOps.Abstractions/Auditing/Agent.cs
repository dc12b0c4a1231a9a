using SupportOps.Annotations;
using SupportOps.Team;

namespace SupportOps.Auditing;

/// <summary>
/// A member of staff in a Zendesk instance: a user whose role is <c>admin</c> or <c>agent</c>. Never an end user.
/// </summary>
/// <remarks>Source: Zendesk Support API, Users. Only what the audits need is kept.</remarks>
public sealed record Agent
{
    /// <summary>Zendesk user id.</summary>
    public required ZendeskUserId Id { get; init; }

    /// <summary>Full name; null when the record lacks it.</summary>
    public required string? Name { get; init; }

    /// <summary>Primary e-mail address; null when the record lacks it. Null matches nobody.</summary>
    [IgnoresCase]
    public required string? Email { get; init; }

    /// <summary>Zendesk's <c>role</c>.</summary>
    public required AgentRole Role { get; init; }

    /// <summary>Zendesk's <c>custom_role_id</c>; null when none is set.</summary>
    public RoleId? CustomRole { get; init; }

    /// <summary>
    /// Whether the account is suspended; null when the record does not say, which is not the same as no.
    /// </summary>
    public bool? Suspended { get; init; }

    /// <summary>
    /// When the agent signed in last; a call with an API token counts. Null when the record does not say: the agent may
    /// never have signed in, or the source leaves it out.
    /// </summary>
    public DateTimeOffset? LastLogin { get; init; }

    /// <summary>Whether two-factor sign-in is on; null when the record does not say, which is usual.</summary>
    public bool? HasTwoFactor { get; init; }

    /// <summary>
    /// Host of the record's own URL, evidence of the instance it belongs to; null when the record has none.
    /// </summary>
    public string? Host { get; init; }
}
