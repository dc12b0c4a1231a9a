using System.Globalization;

namespace SupportOps.Reliability.Plants;

/// <summary>Trusts that the time is a number.</summary>
internal sealed class TimeThrower(IReadOnlyList<string> keys, long now) : PlainSignature(keys, now)
{
    protected override string? FindTime(IReadOnlyList<string> times) =>
        int.Parse(times[0], CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
}
