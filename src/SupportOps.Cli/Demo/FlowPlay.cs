using SupportOps.GitLab;
using SupportOps.GitLab.Issues;
using SupportOps.IssueFlow;

namespace SupportOps.Cli.Demo;

/// <summary>Attempts moves with an issue of GitLab: reads it, decides, and makes true what is allowed.</summary>
internal sealed class FlowPlay(IssueFlowPolicy flow, GitLabClient client, string dri)
{
    private readonly GitLabIssueTracker _tracker = new(client, new IssueTrackerOptions
    {
        StageDris = flow.Stages.ToDictionary(stage => stage, _ => dri),
    });

    public async Task<WalkedIssue> RunAsync(
        IssueReference issue, IReadOnlyList<FlowAttempt> attempts, CancellationToken cancellationToken)
    {
        var answers = new List<FlowAnswer>();
        foreach (var attempt in attempts)
        {
            answers.Add(await AttemptAsync(issue, attempt, cancellationToken).ConfigureAwait(false));
        }

        var last = await _tracker.GetAsync(issue, cancellationToken).ConfigureAwait(false);
        var events = await _tracker.ListLabelEventsAsync(issue, cancellationToken).ToListAsync(cancellationToken)
            .ConfigureAwait(false);
        var type = TypeOf(last);
        return new WalkedIssue(
            type,
            answers,
            StageHistory.Of(flow, type, events, last.Labels),
            [.. last.Labels.Order(StringComparer.Ordinal)]);
    }

    private static IssueType TypeOf(TrackedIssue issue) =>
        IssueFlowPolicy.TypeOf(issue.Labels)
        ?? throw new InvalidOperationException($"The labels of {issue.Reference} name no type.");

    private async Task<FlowAnswer> AttemptAsync(
        IssueReference reference, FlowAttempt attempt, CancellationToken cancellationToken)
    {
        var issue = await _tracker.GetAsync(reference, cancellationToken).ConfigureAwait(false);
        var today = DateOnly.FromDateTime(new DemoClock(attempt.Day).GetUtcNow().UtcDateTime);
        var facts = attempt.Answers(IssueFacts.Of(issue, TypeOf(issue), today));
        var decision = flow.Decide(facts, attempt.To);
        var change = decision.Plan is { } plan
            ? await _tracker.ApplyAsync(issue, plan, cancellationToken).ConfigureAwait(false)
            : null;
        return new FlowAnswer(attempt, StageOf(issue), decision, change?.Outcome);
    }

    private Stage? StageOf(TrackedIssue issue) =>
        flow.Stages.Where(stage => issue.Labels.Contains(stage.Label, StringComparer.Ordinal)).ToList() is [var only]
            ? only
            : null;
}
