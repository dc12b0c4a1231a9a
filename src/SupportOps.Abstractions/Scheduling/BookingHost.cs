using SupportOps.Annotations;

namespace SupportOps.Scheduling;

/// <summary>One person of the team whom a call is booked with.</summary>
/// <param name="Email">E-mail address; null when the vendor did not say whose membership it is.</param>
/// <remarks>Source: Calendly API, Webhook Payload, <c>event_memberships[]</c>. Names of hosts are not used.</remarks>
public sealed record BookingHost([property: IgnoresCase] string? Email);
