namespace SupportOps.Auditing;

/// <summary>How many there were on one of the sides that an audit compares.</summary>
/// <param name="Name">Name of the side, the same from run to run: <c>members</c>, <c>agents</c>.</param>
/// <param name="Count">How many there were.</param>
public sealed record PopulationCount(string Name, int Count);
