namespace SupportOps.Scheduling;

/// <summary>What a booking came to.</summary>
public sealed record BookingOutcome
{
    /// <summary>
    /// Whether the calendars are as the booking wants them. False when the classification was not conclusive and
    /// nothing was touched, or when another receiver decided otherwise at the same moment: the delivery has to come
    /// again.
    /// </summary>
    public required bool IsSettled { get; init; }

    /// <summary>What was done or found, in its order; empty when no calendar was asked.</summary>
    public IReadOnlyList<CalendarChange> Changes { get; init; } = [];

    /// <summary>Why nothing was done, or why it is not settled; else empty.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];
}
