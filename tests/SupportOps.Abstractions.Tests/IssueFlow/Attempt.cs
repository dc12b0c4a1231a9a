using SupportOps.IssueFlow;

namespace SupportOps.Abstractions.Tests.IssueFlow;

/// <summary>An issue in a version of the flow, and something to do with it.</summary>
internal sealed record Attempt(IssueFlowPolicy Flow, IssueFacts Facts, string Wanted)
{
    public TransitionDecision Decide(IssueFacts facts) => Wanted switch
    {
        "close" => Flow.DecideClosing(facts),
        _ when Wanted.StartsWith("Validation::", StringComparison.Ordinal) => Flow.DecideLabel(facts, Wanted),
        _ => Flow.Decide(facts, new Stage(Wanted)),
    };

    public override string ToString() => $"{Flow.Name} {Facts.Type} [{string.Join(", ", Facts.Labels)}] to {Wanted}";
}
