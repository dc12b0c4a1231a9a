namespace SupportOps.Reliability.Faults;

/// <summary>What became of a call.</summary>
internal sealed record FaultOutcome
{
    /// <summary>What the call gave; null when it failed.</summary>
    public string? Answer { get; init; }

    /// <summary>What the call threw; null when it gave an answer.</summary>
    public Exception? Error { get; init; }

    /// <summary>How long it took on the virtual clock.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>When each request came that the fault could hit.</summary>
    public required IReadOnlyList<TimeSpan> Attempts { get; init; }

    /// <summary>The first request that left the origin; null when none did.</summary>
    public Uri? Stray { get; init; }

    /// <summary>Whether the call went on on another thread, so that its timing means nothing.</summary>
    public required bool LeftThread { get; init; }
}
