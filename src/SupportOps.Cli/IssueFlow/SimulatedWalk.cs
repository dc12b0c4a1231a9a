namespace SupportOps.Cli.IssueFlow;

/// <summary>What became of a walk.</summary>
internal sealed record SimulatedWalk(string Id, IReadOnlyList<SimulatedStep> Steps);
