namespace SupportOps.Scheduling;

/// <summary>How many customers share a call.</summary>
/// <param name="Total">Everybody who ever booked it, those who left included; null when not told.</param>
/// <param name="Active">Those who still come; null when not told.</param>
/// <param name="Limit">How many may book it: 1 for a call of two, more for a group event; null when not told.</param>
/// <remarks>Source: Calendly API, Webhook Payload, <c>invitees_counter</c>.</remarks>
public sealed record InviteeCounter(long? Total, long? Active, long? Limit)
{
    /// <summary>Nothing was told.</summary>
    public static InviteeCounter Unknown { get; } = new(null, null, null);

    /// <summary>Whether several customers may share the call.</summary>
    public bool IsGroup => Limit > 1 || Total > 1 || Active > 1;
}
