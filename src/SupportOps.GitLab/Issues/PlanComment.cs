using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SupportOps.IssueFlow;

namespace SupportOps.GitLab.Issues;

/// <summary>The comment of a plan as it is posted: with a hidden marker, and with no command in it. Pure.</summary>
internal static class PlanComment
{
    /// <summary>
    /// The marker: the same for the same plan made of the same state of an issue, another one for any other move.
    /// </summary>
    public static string MarkerOf(TrackedIssue issue, TransitionPlan plan)
    {
        string[] parts =
        [
            issue.Reference.ToString(),
            issue.UpdatedAt.UtcTicks.ToString(CultureInfo.InvariantCulture),
            string.Join(',', issue.Labels.Order(StringComparer.Ordinal)),
            string.Join(',', plan.LabelsToAdd.Order(StringComparer.Ordinal)),
            string.Join(',', plan.LabelsToRemove.Order(StringComparer.Ordinal)),
            plan.Comment ?? string.Empty,
        ];
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts)));
        return $"<!-- supportops:plan:{Convert.ToHexStringLower(hash.AsSpan(0, 16))} -->";
    }

    public static string TextOf(TrackedIssue issue, TransitionPlan plan) =>
        $"{MarkerOf(issue, plan)}\n\n{QuickActionGuard.Disarm(plan.Comment!)}";
}
