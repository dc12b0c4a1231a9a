namespace SupportOps.IssueFlow;

/// <summary>The parts of a plan that depend on the issue.</summary>
internal static class PlanText
{
    public static TransitionPlan WithComment(TransitionPlan plan, string? comment) =>
        string.IsNullOrWhiteSpace(comment) ? plan : plan with { Comment = comment };

    /// <summary>Leaves exactly one of the known validation labels on the issue.</summary>
    public static TransitionPlan WithValidationLabel(TransitionPlan plan, IssueFacts facts, string label)
    {
        var present = facts.Reading.ValidationLabels;
        return plan with
        {
            LabelsToAdd = present.Contains(label, StringComparer.Ordinal)
                ? plan.LabelsToAdd
                : [.. plan.LabelsToAdd, label],
            LabelsToRemove = [.. plan.LabelsToRemove, .. present.Where(other => other != label)],
        };
    }

    /// <summary>The comment of a hold, which names the stage to come back to.</summary>
    public static string Holding(Stage from, string? comment)
    {
        var note = $"Stage before: `{from}`.";
        return string.IsNullOrWhiteSpace(comment) ? note : $"{note}\n\n{comment}";
    }
}
