using System.Globalization;
using System.Text;
using SupportOps.Cli.IssueFlow;
using SupportOps.IssueFlow;

namespace SupportOps.Cli.Demo;

/// <summary>What the demo prints of the issues that walk through a flow.</summary>
internal static class IssueText
{
    public static string Of(IssueFlowPolicy flow, IReadOnlyList<WalkedIssue> issues)
    {
        var text = new StringBuilder($"Issues of a GitLab walk through {flow.Name}, stages read back from it:\n");
        foreach (var issue in issues)
        {
            Append(text, issue);
        }

        var answers = issues.SelectMany(issue => issue.Answers).ToList();
        var (asTold, exact) = (answers.Count(answer => answer.IsExact), issues.Count(issue => issue.IsExact));
        return text.Append(
            CultureInfo.InvariantCulture,
            $"{asTold} of {answers.Count} moves answered as they must be; {exact} of {issues.Count} issues walked ")
            .Append("exactly the way they were let go\n").ToString();
    }

    private static void Append(StringBuilder text, WalkedIssue issue)
    {
        text.AppendSafe($"  {issue.Type}: {string.Join(" > ", issue.Stages)}");
        foreach (var answer in issue.Answers.Where(answer => !answer.Decision.IsAccepted || !answer.IsExact))
        {
            var outcome = answer.Decision.IsAccepted ? $"allowed, {answer.Change}" : "refused: ";
            text.AppendSafe(
                $"    {answer.From} to {answer.Attempt.To} {outcome}{string.Join(", ", answer.Codes)}");
        }

        text.AppendSafe($"    labels now: {string.Join(", ", issue.Labels)}");
    }
}
