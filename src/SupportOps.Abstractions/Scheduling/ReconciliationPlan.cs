namespace SupportOps.Scheduling;

/// <summary>How calendars differ from what is booked, and what would repair that.</summary>
public sealed record ReconciliationPlan
{
    /// <summary>
    /// What is to be done, in this order: additions come before removals, so that at no moment a call has no entry.
    /// Empty when the calendars say what is booked.
    /// </summary>
    public required IReadOnlyList<ReconciliationStep> Steps { get; init; }

    /// <summary>How many calls have a calendar and are booked.</summary>
    public required int Calls { get; init; }

    /// <summary>How many of them are in their calendar as they should be.</summary>
    public required int Matching { get; init; }
}
