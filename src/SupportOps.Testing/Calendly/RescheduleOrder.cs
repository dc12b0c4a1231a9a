namespace SupportOps.Testing.Calendly;

/// <summary>Which half of a reschedule is delivered first; the real service promises nothing.</summary>
public enum RescheduleOrder
{
    /// <summary>First <c>invitee.canceled</c> of the former call.</summary>
    CanceledFirst,

    /// <summary>First <c>invitee.created</c> of the new call.</summary>
    CreatedFirst,
}
