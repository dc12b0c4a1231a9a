namespace SupportOps.Auditing;

/// <summary>One of the sides that an audit compares.</summary>
/// <param name="Subject">Identifies the side in the fingerprint; the same from run to run.</param>
/// <param name="Count">How many there are.</param>
/// <param name="WhenEmpty">What it means that there is nobody, as a full sentence.</param>
internal sealed record Population(string Subject, int Count, string WhenEmpty)
{
    /// <summary>Whether a number far from that of the last audit is suspicious; not where a few come and go.</summary>
    public bool IsComparable { get; init; } = true;

    public static IReadOnlyList<PopulationCount> Comparable(IEnumerable<Population> populations) =>
        [.. populations.Where(population => population.IsComparable).Select(population => population.ToCount())];

    private PopulationCount ToCount() => new(Subject, Count);
}
