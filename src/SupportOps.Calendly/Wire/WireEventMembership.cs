namespace SupportOps.Calendly.Wire;

/// <summary>A host of a booked time slot; older bodies know the reference only.</summary>
internal sealed class WireEventMembership
{
    public string? User { get; init; }

    public string? UserEmail { get; init; }

    public string? UserName { get; init; }
}
