using SupportOps.IssueFlow;

namespace SupportOps.Cli.Demo;

/// <summary>An issue that walked through a flow, as GitLab has it in the end.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Answers">How each attempt was answered, in order.</param>
/// <param name="History">Its stages, read from the events of its labels.</param>
/// <param name="Labels">Its labels.</param>
internal sealed record WalkedIssue(
    IssueType Type, IReadOnlyList<FlowAnswer> Answers, StageHistory History, IReadOnlyList<string> Labels)
{
    public IEnumerable<Stage> Stages => History.Visits.Select(visit => visit.Stage);

    /// <summary>Whether it went exactly where it was let go, and carries the last stage alone.</summary>
    public bool IsExact =>
        Answers.All(answer => answer.IsExact)
        && History.Gaps.Count == 0
        && Stages.SequenceEqual(
            [Stage.Triage, .. Answers.Where(answer => answer.Change is not null).Select(answer => answer.Attempt.To)])
        && Labels.Where(label => label.StartsWith(StageLabels.Prefix, StringComparison.Ordinal))
            .SequenceEqual([StageLabels.Completed], StringComparer.Ordinal);
}
