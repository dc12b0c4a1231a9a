using System.Globalization;

namespace SupportOps.IssueFlow;

/// <summary>How long an issue should be in a stage. It is told, and asked for by no move.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Aim">What is aimed at.</param>
/// <param name="Limit">What is not to be exceeded; the aim where the source has one figure.</param>
/// <param name="Unit">What both count.</param>
/// <remarks>Source: handbook, Working issues, 2026, service level of each stage.</remarks>
public sealed record StageTarget(Stage Stage, int Aim, int Limit, TargetUnit Unit)
{
    /// <summary>For example <c>1 to 2 business days</c>.</summary>
    public override string ToString()
    {
        var span = Aim == Limit ? Text(Limit) : $"{Text(Aim)} to {Text(Limit)}";
        var unit = Unit is TargetUnit.Weeks ? "week" : "business day";
        return $"{span} {unit}{(Limit == 1 ? string.Empty : "s")}";
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
