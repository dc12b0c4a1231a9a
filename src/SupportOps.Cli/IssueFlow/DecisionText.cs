using System.Text;
using SupportOps.IssueFlow;
using SupportOps.Reporting;

namespace SupportOps.Cli.IssueFlow;

/// <summary>A decision about an issue for a person: a line for what was decided, and one for each reason.</summary>
internal static class DecisionText
{
    public static StringBuilder Append(this StringBuilder text, string name, TransitionDecision decision)
    {
        text.AppendSafe($"{name}: {WordOf(decision)}");
        foreach (var unmet in decision.Unmet)
        {
            text.AppendSafe("  " + unmet);
        }

        text.Append("plan", decision.Plan);
        return text.Append("repair", decision.Repair);
    }

    private static string WordOf(TransitionDecision decision) => decision.Outcome switch
    {
        DecisionOutcome.AlreadyThere => "there already",
        _ => decision.IsAccepted ? "allowed" : "refused",
    };

    public static StringBuilder AppendSafe(this StringBuilder text, string line) =>
        text.Append(TerminalText.Neutralize(line)).Append('\n');

    private static StringBuilder Append(this StringBuilder text, string name, TransitionPlan? plan)
    {
        if (plan is null or { IsEmpty: true })
        {
            return text;
        }

        string?[] steps =
        [
            Step("add", plan.LabelsToAdd), Step("remove", plan.LabelsToRemove),
            plan.Milestone is { } milestone ? $"milestone {milestone}" : null,
            plan.Iteration is { } iteration ? $"iteration {iteration}" : null,
            plan.Assignee is { } assignee ? $"assign to {assignee}" : null,
            plan.Comment is null ? null : "comment",
            plan.Status is { } status ? $"status {status}" : null,
            plan.Closes ? "close" : null,
        ];
        return text.AppendSafe($"  {name}: {string.Join("; ", steps.OfType<string>())}");
    }

    private static string? Step(string what, IReadOnlyList<string> labels) =>
        labels.Count == 0 ? null : $"{what} {string.Join(", ", labels)}";
}
