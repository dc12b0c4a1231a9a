namespace SupportOps.Calendly.Wire;

/// <summary>A user's place in an organization.</summary>
internal sealed class WireMembership
{
    public string? Uri { get; init; }

    public string? Role { get; init; }

    public string? Organization { get; init; }

    public WireUser? User { get; init; }
}
