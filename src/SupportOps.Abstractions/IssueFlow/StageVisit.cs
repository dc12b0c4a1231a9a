namespace SupportOps.IssueFlow;

/// <summary>A stage an issue was in.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Since">When it began.</param>
/// <param name="By">User name of who moved it there; null when unknown.</param>
public sealed record StageVisit(Stage Stage, DateTimeOffset Since, string? By = null);
