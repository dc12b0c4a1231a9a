namespace SupportOps.Scheduling;

/// <summary>What is to be done to one entry of one calendar, and why.</summary>
public sealed record ReconciliationStep
{
    /// <summary>What is to be done.</summary>
    public required ReconciliationAction Action { get; init; }

    /// <summary>Name of the calendar.</summary>
    public required string Calendar { get; init; }

    /// <summary>
    /// The entry as it should be; for <see cref="ReconciliationAction.Move"/>,
    /// <see cref="ReconciliationAction.Remove"/> and
    /// <see cref="ReconciliationAction.Leave"/> as it is.
    /// </summary>
    public required CalendarEntry Entry { get; init; }

    /// <summary>Why, one sentence.</summary>
    public required string Reason { get; init; }
}
