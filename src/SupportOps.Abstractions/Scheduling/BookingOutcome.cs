namespace SupportOps.Scheduling;

/// <summary>What a booking came to.</summary>
public sealed record BookingOutcome
{
    /// <summary>
    /// Whether the calendars are as the booking wants them. False when the classification was not conclusive: nothing
    /// was touched, and the delivery has to come again after the team files are repaired.
    /// </summary>
    public required bool IsSettled { get; init; }

    /// <summary>What was done or found, in its order; empty when no calendar was asked.</summary>
    public IReadOnlyList<CalendarChange> Changes { get; init; } = [];

    /// <summary>Why nothing was done, where nothing was; else empty.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];
}
