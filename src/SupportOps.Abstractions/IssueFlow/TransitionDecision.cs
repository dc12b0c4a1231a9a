namespace SupportOps.IssueFlow;

/// <summary>Whether an issue may be moved, with the plan or with every reason why not.</summary>
public readonly record struct TransitionDecision
{
    private readonly IReadOnlyList<UnmetCondition>? _unmet;

    /// <summary>How it ended.</summary>
    public DecisionOutcome Outcome { get; private init; }

    /// <summary>What to do in the tracker; null when the move may not be made.</summary>
    public TransitionPlan? Plan { get; private init; }

    /// <summary>Every condition that is not met; empty when the move may be made.</summary>
    public IReadOnlyList<UnmetCondition> Unmet => _unmet ?? [];

    /// <summary>
    /// What would make the issue sound again when its labels name no stage or several; null otherwise. A proposal: a
    /// person decides whether to apply it.
    /// </summary>
    public TransitionPlan? Repair { get; private init; }

    /// <summary>Whether the move may be made, or was made already.</summary>
    public bool IsAccepted => Outcome is DecisionOutcome.Allowed or DecisionOutcome.AlreadyThere;

    internal static TransitionDecision AlreadyThere { get; } =
        new() { Outcome = DecisionOutcome.AlreadyThere, Plan = TransitionPlan.Nothing };

    internal static TransitionDecision Allowed(TransitionPlan plan) =>
        new() { Outcome = DecisionOutcome.Allowed, Plan = plan };

    internal static TransitionDecision Refused(params UnmetCondition[] unmet) => new(unmet);

    internal static TransitionDecision Refused(UnmetCondition unmet, TransitionPlan repair) =>
        new([unmet]) { Repair = repair };

    internal static TransitionDecision Undecided(IReadOnlyList<UnmetCondition> unmet) =>
        new(unmet) { Outcome = DecisionOutcome.Undecided };

    private TransitionDecision(IReadOnlyList<UnmetCondition> unmet) => _unmet = unmet;
}
