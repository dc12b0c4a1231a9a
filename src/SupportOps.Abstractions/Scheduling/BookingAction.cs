namespace SupportOps.Scheduling;

/// <summary>What a delivery asks of the calendar.</summary>
public enum BookingAction
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Add the entry.</summary>
    Add,

    /// <summary>Remove our own entry.</summary>
    Remove,
}
