namespace SupportOps.Channels.Incidents;

/// <summary>Who has an incident, who is next and when, and why.</summary>
public sealed record EscalationState
{
    /// <summary>Where it stands.</summary>
    public required EscalationStatus Status { get; init; }

    /// <summary>The level reached; null when no alarm went off.</summary>
    public EscalationStep? Current { get; init; }

    /// <summary>When that level was called; null when no alarm went off.</summary>
    public DateTimeOffset? CurrentSince { get; init; }

    /// <summary>The level that is called next when nothing stops it; null when none is.</summary>
    public EscalationStep? Next { get; init; }

    /// <summary>
    /// When it is called. An acknowledgement at this very moment is still in time; without one the level counts as
    /// called from this moment on. Null when none is called.
    /// </summary>
    public DateTimeOffset? NextAt { get; init; }

    /// <summary>Who is on call for the current level at the moment asked about; empty without a plan.</summary>
    public IReadOnlyList<string> OnCall { get; init; } = [];

    /// <summary>Who is on call for the next level when it is called; empty without a plan.</summary>
    public IReadOnlyList<string> OnCallNext { get; init; } = [];

    /// <summary>How it came to this, at least one sentence.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>What a person should look at, such as a level without anybody on call; empty when nothing.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
