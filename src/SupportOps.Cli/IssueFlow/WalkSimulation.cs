using SupportOps.IssueFlow;

namespace SupportOps.Cli.IssueFlow;

/// <summary>Walks one issue: facts are set, the flow decides, an allowed plan is applied.</summary>
internal sealed class WalkSimulation
{
    private const string LabelAttempt = "label:";

    private readonly Walk _walk;
    private IssueFacts _facts;
    private string? _validationLabel;

    private WalkSimulation(Walk walk)
    {
        _walk = walk;
        _facts = new IssueFacts
        {
            Type = walk.Type,
            Labels = [walk.Start.Label],
            Validation = ValidationState.None,
        };
    }

    public static SimulatedWalk Run(Walk walk)
    {
        var simulation = new WalkSimulation(walk);
        return new SimulatedWalk(walk.Id, [.. walk.Steps.Select(simulation.Take)]);
    }

    private SimulatedStep Take(WalkStep step)
    {
        _facts = WalkFacts.Apply(_facts, step.Facts, step.Where);
        var decision = Decide(step.Attempt);
        if (decision is { IsAccepted: true, Plan: { } plan })
        {
            _facts = _facts.After(plan);
            _validationLabel = LabelOf(step.Attempt) ?? _validationLabel;
        }

        return new SimulatedStep(step.Attempt, decision, StageOf(_facts), _validationLabel, _facts.IsClosed);
    }

    private TransitionDecision Decide(string attempt) => attempt is "close"
        ? _walk.Flow.DecideClosing(_facts)
        : LabelOf(attempt) is { } label
            ? _walk.Flow.DecideLabel(_facts, label)
            : _walk.Flow.Decide(_facts, new Stage(attempt));

    private static string? LabelOf(string attempt) =>
        attempt.StartsWith(LabelAttempt, StringComparison.Ordinal) ? attempt[LabelAttempt.Length..] : null;

    private static string? StageOf(IssueFacts facts) => facts.Labels
        .Where(label => label.StartsWith(StageLabels.Prefix, StringComparison.Ordinal))
        .Select(label => label[StageLabels.Prefix.Length..])
        .FirstOrDefault();
}
