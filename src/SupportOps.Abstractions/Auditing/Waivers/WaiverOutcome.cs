namespace SupportOps.Auditing.Waivers;

/// <summary>A waiver, and what became of it in one audit.</summary>
public sealed record WaiverOutcome
{
    /// <summary>The waiver.</summary>
    public required Waiver Waiver { get; init; }

    /// <summary>What became of it.</summary>
    public required WaiverState State { get; init; }

    /// <summary>
    /// Fingerprints of the findings it names: waived when it was applied, open again in every other state.
    /// </summary>
    public IReadOnlyList<string> Fingerprints { get; init; } = [];
}
