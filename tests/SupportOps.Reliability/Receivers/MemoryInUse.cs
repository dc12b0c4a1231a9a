using System.Globalization;

namespace SupportOps.Reliability.Receivers;

/// <summary>What a process holds in memory.</summary>
/// <param name="Heap">Bytes of objects in use, after a collection of all that is not.</param>
/// <param name="Resident">Bytes of the whole process.</param>
internal sealed record MemoryInUse(long Heap, long Resident)
{
    private const double BytesPerMebibyte = 1024 * 1024;

    public double HeapMebibytes => Heap / BytesPerMebibyte;

    public double ResidentMebibytes => Resident / BytesPerMebibyte;

    public static MemoryInUse Measure() => new(GC.GetTotalMemory(forceFullCollection: true), Environment.WorkingSet);

    public static MemoryInUse Parse(string line)
    {
        var parts = line.Split(' ');
        return new MemoryInUse(
            long.Parse(parts[0], CultureInfo.InvariantCulture), long.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Heap} {Resident}");
}
