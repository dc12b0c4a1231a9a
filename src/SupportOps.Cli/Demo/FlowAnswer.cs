using SupportOps.IssueFlow;

namespace SupportOps.Cli.Demo;

/// <summary>How an attempt was answered.</summary>
/// <param name="Attempt">The attempt.</param>
/// <param name="From">The stage it began in; null when the labels named none, or several.</param>
/// <param name="Decision">What the flow decided.</param>
/// <param name="Change">What became of the plan in GitLab; null when there was none.</param>
internal sealed record FlowAnswer(
    FlowAttempt Attempt, Stage? From, TransitionDecision Decision, IssueChangeOutcome? Change)
{
    public IEnumerable<string> Codes => Decision.Unmet.Select(unmet => unmet.Code);

    public bool IsExact => Attempt.Refusal is { } code
        ? Change is null && Codes.SequenceEqual([code], StringComparer.Ordinal)
        : Change is IssueChangeOutcome.Applied;
}
