namespace SupportOps.Auditing;

/// <summary>How many subjects of a rule have which status.</summary>
/// <param name="Pass">Subjects that are as the rule wants them.</param>
/// <param name="Fail">Subjects that are not.</param>
/// <param name="NotApplicable">Subjects the rule does not speak about.</param>
/// <param name="Manual">Subjects a person has to look at.</param>
/// <param name="Inconclusive">Subjects about which too little is known.</param>
/// <param name="Error">Subjects on which the rule failed.</param>
public sealed record RuleCounts(int Pass, int Fail, int NotApplicable, int Manual, int Inconclusive, int Error)
{
    /// <summary>All subjects.</summary>
    public int Subjects => Pass + Fail + NotApplicable + Manual + Inconclusive + Error;

    /// <summary>The sums with other counts.</summary>
    internal RuleCounts Plus(RuleCounts other) => new(
        Pass + other.Pass,
        Fail + other.Fail,
        NotApplicable + other.NotApplicable,
        Manual + other.Manual,
        Inconclusive + other.Inconclusive,
        Error + other.Error);
}
