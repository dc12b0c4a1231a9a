using SupportOps.IssueFlow;

namespace SupportOps.Cli.IssueFlow;

/// <summary>What became of one step, and the issue afterwards.</summary>
internal sealed record SimulatedStep(
    string Attempt, TransitionDecision Decision, string? StageAfter, string? ValidationLabelAfter, bool ClosedAfter);
