namespace SupportOps.Reliability.Faults;

/// <summary>The 24 kinds of fault in all their forms, each with the rule that applies to it.</summary>
/// <remarks>
/// Tried again: 408, 429, every 5xx, and whatever kept a whole answer from coming. Never tried again: an answer that
/// says no, and an answer that came whole and is not what was asked for.
/// </remarks>
internal static class FaultCatalog
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        .. StatusFaults.All, .. TooManyRequestsFaults.All, .. BodyFaults.All, .. NetworkFaults.All, .. ClockFaults.All,
    ];
}
