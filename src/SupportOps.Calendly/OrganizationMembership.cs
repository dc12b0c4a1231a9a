namespace SupportOps.Calendly;

/// <summary>A user's place in an organization.</summary>
/// <remarks>Source: Calendly API reference, List Organization Memberships.</remarks>
public sealed record OrganizationMembership
{
    /// <summary>Calendly's address of the membership.</summary>
    public required string Address { get; init; }

    /// <summary>The user.</summary>
    public required CalendlyUser User { get; init; }

    /// <summary>The organization.</summary>
    public required OrganizationReference Organization { get; init; }

    /// <summary><c>user</c>, <c>admin</c> or <c>owner</c> as sent, or a newer one.</summary>
    public required string Role { get; init; }
}
