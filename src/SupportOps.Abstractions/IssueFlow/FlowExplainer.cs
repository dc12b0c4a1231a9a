namespace SupportOps.IssueFlow;

/// <summary>Asks a flow about everything that may be done with an issue.</summary>
internal static class FlowExplainer
{
    public static IssueExplanation Explain(IssueFlowPolicy flow, IssueFacts facts)
    {
        if (facts.IsClosed || !flow.TryPlace(facts, out var stage))
        {
            // Every question about such an issue has the same answer; the first stage stands for all.
            var problem = flow.DecideLabel(facts, string.Empty);
            return new IssueExplanation { Stage = facts.Reading.Stage, Problem = problem };
        }

        return new IssueExplanation
        {
            Stage = stage,
            Moves =
            [
                .. StagesFrom(flow, facts, stage).Select(to => MoveTo(flow, facts, to)),
                .. flow.Validation.Labels.Where(rule => rule.Stage == stage && rule.Types.Contains(facts.Type))
                    .Select(rule => Label(flow, facts, rule)),
                new ExplainedMove { Name = "close", Decision = flow.DecideClosing(facts) },
            ],
            Hints = [.. HintsFor(flow, facts)],
            Target = flow.Targets.FirstOrDefault(target => target.Stage == stage),
        };
    }

    private static IReadOnlyList<Stage> StagesFrom(IssueFlowPolicy flow, IssueFacts facts, Stage stage)
    {
        if (flow.Holds.FirstOrDefault(hold => hold.Stage == stage) is not { } hold)
        {
            return flow.SuccessorsOf(facts.Type, stage);
        }

        // Where nobody knows the previous stage, every stage it may have been is listed with that reason.
        return facts.PreviousStage is null
            ? [.. flow.PathOf(facts.Type).Where(flow.IsActive)]
            : HoldPlan.ExitsOf(flow, facts, hold);
    }

    private static ExplainedMove MoveTo(IssueFlowPolicy flow, IssueFacts facts, Stage stage) =>
        new() { Name = stage.ToString(), Stage = stage, Decision = flow.Decide(facts, stage) };

    private static ExplainedMove Label(IssueFlowPolicy flow, IssueFacts facts, ValidationLabelRule rule) => new()
    {
        Name = rule.Label,
        Validation = rule.State,
        Decision = flow.DecideLabel(facts, rule.Label),
    };

    private static IEnumerable<string> HintsFor(IssueFlowPolicy flow, IssueFacts facts)
    {
        if (facts.Type is IssueType.Feature && facts.IsOnRoadmap && !Has(facts, flow.Labels.Roadmap))
        {
            yield return $"It is on the roadmap: the label {flow.Labels.Roadmap} would show it.";
        }

        if (flow.Labels.Systems.Count > 0 && !flow.Labels.Systems.Any(label => Has(facts, label)))
        {
            yield return $"A label for the system would help: {string.Join(", ", flow.Labels.Systems)}.";
        }

        if (!Has(facts, flow.Labels.Types[facts.Type]))
        {
            yield return $"The label of the type is missing: {flow.Labels.Types[facts.Type]}.";
        }
    }

    private static bool Has(IssueFacts facts, string label) => facts.Labels.Contains(label, StringComparer.Ordinal);
}
