using SupportOps.Reliability.Receivers;

namespace SupportOps.Reliability.Load;

/// <summary>What was measured under load.</summary>
/// <param name="Latencies">
/// Of each delivery, from the moment at which it was due to the moment at which it was taken, in order of size.
/// </param>
/// <param name="Lost">Calls that were taken, or never taken, and have no entry.</param>
/// <param name="SentAgain">Tries that were not taken.</param>
/// <param name="Early">Memory of the receiver once it was warm.</param>
/// <param name="Late">Memory of the receiver in the end.</param>
internal sealed record LoadReading(
    IReadOnlyList<TimeSpan> Latencies, IReadOnlyList<int> Lost, int SentAgain, MemoryInUse Early, MemoryInUse Late)
{
    public TimeSpan Longest => Latencies.Count == 0 ? TimeSpan.Zero : Latencies[^1];

    /// <summary>The latency that a share of all does not exceed.</summary>
    public TimeSpan Quantile(double share) => Latencies.Count == 0
        ? TimeSpan.Zero
        : Latencies[Math.Clamp((int)Math.Ceiling(share * Latencies.Count) - 1, 0, Latencies.Count - 1)];
}
