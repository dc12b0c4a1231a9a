using SupportOps.IssueFlow;

namespace SupportOps.Cli.Demo;

/// <summary>A move that somebody attempts, and what has to be answered.</summary>
/// <param name="To">The wanted stage.</param>
/// <param name="Answers">What people know beside what the tracker has.</param>
/// <param name="Refusal">The code it is refused with; null where it is made.</param>
/// <param name="Day">The day of the month on which it is attempted.</param>
internal sealed record FlowAttempt(
    Stage To, Func<IssueFacts, IssueFacts> Answers, string? Refusal = null, int Day = 1);
