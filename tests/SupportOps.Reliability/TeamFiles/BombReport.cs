using System.Globalization;

namespace SupportOps.Reliability.TeamFiles;

/// <summary>What came of one bomb.</summary>
/// <param name="Problem">What is wrong; empty when it was refused as it must be.</param>
/// <param name="Milliseconds">How long the processor worked at the refusal, which does not depend on who else works.</param>
internal sealed record BombReport(string Problem, double Milliseconds)
{
    public static BombReport Parse(string line)
    {
        var parts = line.Split('|');
        return new BombReport(parts[0], double.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Problem}|{Milliseconds:0.0}");
}
