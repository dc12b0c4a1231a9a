using System.Diagnostics;

namespace SupportOps.Reliability.Sheet;

/// <summary>Measures time and memory of a row.</summary>
internal sealed class RowMeter
{
    private readonly long _start = Stopwatch.GetTimestamp();

    /// <summary>The most memory in use on the managed heap after any case, in bytes, garbage included.</summary>
    public long PeakBytes { get; private set; }

    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(_start);

    public void CaseDone() => PeakBytes = Math.Max(PeakBytes, GC.GetTotalMemory(forceFullCollection: false));
}
