namespace SupportOps.Calendly;

/// <summary>Which scheduled events to list: of an organization, of one user, or of one user in it.</summary>
/// <remarks>
/// The whole organization takes an owner or admin; a user alone is good for the token's own user. Source: Calendly API
/// reference, List Events.
/// </remarks>
public sealed record ScheduledEventQuery
{
    /// <summary>The organization; needed unless the user is the token's own.</summary>
    public OrganizationReference? Organization { get; init; }

    /// <summary>The user; null for everybody in the organization.</summary>
    public UserReference? User { get; init; }

    /// <summary>The earliest start.</summary>
    public required DateTimeOffset From { get; init; }

    /// <summary>The latest start.</summary>
    public required DateTimeOffset To { get; init; }
}
