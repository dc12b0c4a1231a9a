using System.Globalization;

namespace SupportOps.Benchmarks.Listing;

/// <summary>What one listing cost: milliseconds and bytes.</summary>
internal sealed record ListingFigures(double Wall, double Cpu, long Allocated, long Kept, long PeakWorkingSet)
{
    public string ToLine() => string.Create(
        CultureInfo.InvariantCulture, $"{Wall:R};{Cpu:R};{Allocated};{Kept};{PeakWorkingSet}");

    public static ListingFigures Parse(string line)
    {
        var parts = line.Split(';');
        return new ListingFigures(
            double.Parse(parts[0], CultureInfo.InvariantCulture),
            double.Parse(parts[1], CultureInfo.InvariantCulture),
            long.Parse(parts[2], CultureInfo.InvariantCulture),
            long.Parse(parts[3], CultureInfo.InvariantCulture),
            long.Parse(parts[4], CultureInfo.InvariantCulture));
    }
}
