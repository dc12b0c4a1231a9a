using SupportOps.Annotations;

namespace SupportOps.Auditing.Seats;

/// <summary>Somebody's account in a Calendly organization.</summary>
public sealed record Seat
{
    /// <summary>Identifies the account from run to run.</summary>
    public required string Id { get; init; }

    /// <summary>What the person may do.</summary>
    public required SeatRole Role { get; init; }

    /// <summary>E-mail address; null when unknown, which is never the same as a mismatch.</summary>
    [IgnoresCase]
    public string? Email { get; init; }

    /// <summary>Full name; null when unknown.</summary>
    public string? Name { get; init; }

    /// <summary>The person's main scheduling page; null when unknown.</summary>
    public string? Page { get; init; }
}
