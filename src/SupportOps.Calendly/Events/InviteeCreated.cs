using SupportOps.Scheduling;

namespace SupportOps.Calendly.Events;

/// <summary>A customer booked a call, or came from another by a reschedule.</summary>
/// <remarks>Source: Calendly API, Webhook Payload, <c>invitee.created</c>.</remarks>
public sealed record InviteeCreated : CalendlyEvent
{
    internal InviteeCreated(Booking booking) => Booking = booking;

    /// <summary>The booking.</summary>
    public override Booking Booking { get; }
}
