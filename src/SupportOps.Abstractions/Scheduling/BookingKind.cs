namespace SupportOps.Scheduling;

/// <summary>What a delivery is, as far as the calendars are concerned.</summary>
/// <remarks>Source: handbook, Calendly to Google Calendar, how an event is classified.</remarks>
public enum BookingKind
{
    /// <summary>A call for US Government customers.</summary>
    UsGovernment,

    /// <summary>Any other support call.</summary>
    Global,

    /// <summary>A booking that concerns neither calendar.</summary>
    Neither,

    /// <summary>Something that is no change of a booking, or a creation that is cancelled already.</summary>
    Ignored,

    /// <summary>Nothing that could be read.</summary>
    InvalidPayload,
}
