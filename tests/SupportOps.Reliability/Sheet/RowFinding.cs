namespace SupportOps.Reliability.Sheet;

/// <summary>What a row found.</summary>
/// <param name="Figure">How much was tried, for example <c>400 paginations</c>.</param>
/// <param name="Failures">The simplest cases that fail, each with its number or name; empty when all hold.</param>
/// <param name="Failed">How many cases fail.</param>
internal sealed record RowFinding(string Figure, IReadOnlyList<string> Failures, int Failed)
{
    public bool Holds => Failed == 0;
}
