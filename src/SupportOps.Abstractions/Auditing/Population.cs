namespace SupportOps.Auditing;

/// <summary>One of the sides that an audit compares.</summary>
/// <param name="Subject">Identifies the side in the fingerprint; the same from run to run.</param>
/// <param name="Count">How many there are.</param>
/// <param name="WhenEmpty">What it means that there is nobody, as a full sentence.</param>
internal sealed record Population(string Subject, int Count, string WhenEmpty)
{
    public PopulationCount ToCount() => new(Subject, Count);
}
