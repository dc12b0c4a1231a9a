namespace SupportOps.Time;

/// <summary>The last moment at which something is still in time, and how it was found.</summary>
public sealed record Deadline
{
    /// <summary>The moment, in the offset of the calendar that was asked; it is itself still in time.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>How it was found, at least one sentence.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>The special days without each of which it would be another moment; empty when none moved it.</summary>
    public IReadOnlyList<SpecialDay> Applied { get; init; } = [];

    /// <summary>Whether a moment is too late.</summary>
    /// <param name="moment">The moment.</param>
    public bool IsMissedAt(DateTimeOffset moment) => moment > At;
}
