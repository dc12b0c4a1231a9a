using SupportOps.Scheduling;

namespace SupportOps.Calendly.Events;

/// <summary>A customer left a call, or went to another by a reschedule.</summary>
/// <remarks>Source: Calendly API, Webhook Payload, <c>invitee.canceled</c>.</remarks>
public sealed record InviteeCanceled : CalendlyEvent
{
    internal InviteeCanceled(Booking booking) => Booking = booking;

    /// <summary>The booking.</summary>
    public override Booking Booking { get; }
}
