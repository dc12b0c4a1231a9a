namespace SupportOps.IssueFlow;

/// <summary>How fast an incident of one kind is worked, and how far it is escalated.</summary>
public sealed record IncidentUrgency
{
    /// <summary>Its name, for example <c>Mission Critical</c> or <c>Severity 1</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The time in which it is resolved at best.</summary>
    public required TimeSpan ResolveFrom { get; init; }

    /// <summary>The time after which it is late.</summary>
    public required TimeSpan ResolveWithin { get; init; }

    /// <summary>Time to the first level, and from each level to the next.</summary>
    public required TimeSpan EscalateEvery { get; init; }

    /// <summary>The highest level while it is not late.</summary>
    public required int HighestLevel { get; init; }

    /// <summary>The highest level once it is late.</summary>
    public required int HighestLevelWhenLate { get; init; }

    /// <summary>Whether it is reviewed however it went.</summary>
    public bool IsAlwaysReviewed { get; init; }

    /// <summary>The level an unresolved incident has reached; zero while the team tries by itself.</summary>
    /// <param name="elapsed">Time since it began; a level begins exactly when its time has come.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public int LevelAfter(TimeSpan elapsed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(elapsed, TimeSpan.Zero);
        var highest = elapsed >= ResolveWithin ? HighestLevelWhenLate : HighestLevel;
        return (int)Math.Min(elapsed.Ticks / EscalateEvery.Ticks, highest);
    }

    /// <summary>When an unresolved incident reaches a level, counted from its beginning; null when it never does.
    /// </summary>
    /// <param name="level">The level, from 1.</param>
    public TimeSpan? TimeOfLevel(int level)
    {
        if (level < 1 || level > Math.Max(HighestLevel, HighestLevelWhenLate))
        {
            return null;
        }

        var due = EscalateEvery * level;
        return level <= HighestLevel || due >= ResolveWithin ? due : ResolveWithin;
    }

    /// <summary>Whether it is reviewed: by its urgency, or because it went to level 3.</summary>
    /// <param name="highestLevel">The highest level it was escalated to.</param>
    public bool NeedsReview(int highestLevel) => IsAlwaysReviewed || highestLevel >= 3;
}
