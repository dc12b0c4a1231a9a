namespace SupportOps.IssueFlow;

/// <summary>The labels of an issue that changes its version: stage, type, priority, validation.</summary>
internal static class MigrationPlan
{
    public static TransitionPlan Of(FlowMigration map, IssueFacts facts, Stage stage, MigrationRow? row)
    {
        var present = facts.Reading.Stage ?? default;
        var add = new List<string>();
        var remove = new List<string>();
        Replace(present.Label, stage.Label, add, remove);
        Respell(map, facts, add, remove);
        var state = facts.CurrentValidation is ValidationState.None
            ? row?.Validation ?? ValidationState.None
            : facts.CurrentValidation;
        if (map.To.Validation.RuleOf(state) is { } rule && rule.Types.Contains(facts.Type))
        {
            remove.AddRange(facts.Reading.ValidationLabels.Where(label => label != rule.Label));
            add.Add(rule.Label);
        }

        var returnTo = map.To.IsHold(stage) && facts.PreviousStage is { } previous
            ? map.Map(facts.Type, previous, facts.CurrentValidation)
            : null;
        return new TransitionPlan
        {
            LabelsToAdd = [.. add.Except(facts.Labels, StringComparer.Ordinal)],
            LabelsToRemove = [.. remove.Intersect(facts.Labels, StringComparer.Ordinal)],
            Stage = stage == present ? null : stage,
            Validation = state is ValidationState.None ? null : state,
            ReturnTo = returnTo,
        };
    }

    private static void Respell(FlowMigration map, IssueFacts facts, List<string> add, List<string> remove)
    {
        Replace(map.From.Labels.Types[facts.Type], map.To.Labels.Types[facts.Type], add, remove);
        foreach (var (old, spelled) in map.From.Labels.Priorities.Zip(map.To.Labels.Priorities))
        {
            if (facts.Labels.Contains(old, StringComparer.Ordinal))
            {
                Replace(old, spelled, add, remove);
            }
        }
    }

    private static void Replace(string old, string spelled, List<string> add, List<string> remove)
    {
        if (old != spelled)
        {
            remove.Add(old);
            add.Add(spelled);
        }
    }
}
