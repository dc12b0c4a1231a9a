using System.Globalization;

namespace SupportOps.Reliability.Load;

/// <summary>Says what is wrong with what was measured.</summary>
internal static class LoadJudge
{
    /// <summary>Bytes that objects may grow by: less than 170 for each delivery of a whole run.</summary>
    private const double MostHeapMebibytes = 8;

    private const double MostResidentMebibytes = 64;

    // Calendly waits no longer.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    /// <summary>Everything that is wrong.</summary>
    /// <param name="reading">What was measured.</param>
    /// <param name="isTimed">Whether time and memory count; a short run on a busy machine says nothing of them.</param>
    public static IEnumerable<string> FindProblems(LoadReading reading, bool isTimed) =>
        reading.Lost.Select(call => string.Create(CultureInfo.InvariantCulture, $"call {call} was lost"))
            .Concat(isTimed ? FindTimedProblems(reading) : []);

    private static IEnumerable<string> FindTimedProblems(LoadReading reading)
    {
        if (reading.Longest > Longest)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture, $"one was taken after {reading.Longest.TotalSeconds:0.0} s");
        }

        var heap = reading.Late.HeapMebibytes - reading.Early.HeapMebibytes;
        if (heap > MostHeapMebibytes)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"objects grew by {heap:0.0} MiB");
        }

        var resident = reading.Late.ResidentMebibytes - reading.Early.ResidentMebibytes;
        if (resident > MostResidentMebibytes)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"the process grew by {resident:0} MiB");
        }
    }
}
