namespace SupportOps.Scheduling;

/// <summary>What happened to a booking.</summary>
public enum BookingChange
{
    /// <summary>Somebody booked a call, or the new half of a reschedule.</summary>
    Created,

    /// <summary>Somebody left a call, or the old half of a reschedule.</summary>
    Canceled,
}
