using System.Diagnostics;

namespace SupportOps.Reliability.Sheet;

/// <summary>Measures time and memory of a row.</summary>
internal sealed class RowMeter
{
    private const double BytesPerMebibyte = 1024 * 1024;

    private readonly long _start = Stopwatch.GetTimestamp();

    public double Seconds => Stopwatch.GetElapsedTime(_start).TotalSeconds;

    /// <summary>The most that the process ever had in memory, rows before this one included.</summary>
    public static double PeakMebibytes
    {
        get
        {
            using var process = Process.GetCurrentProcess();
            return process.PeakWorkingSet64 / BytesPerMebibyte;
        }
    }
}
