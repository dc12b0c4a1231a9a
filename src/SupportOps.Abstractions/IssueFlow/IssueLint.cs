using System.Globalization;

namespace SupportOps.IssueFlow;

/// <summary>Looks over many issues for what a flow does not allow to be, or what nobody has touched for long. Pure.
/// </summary>
/// <remarks>Incidents walk through no stages, so only their age is looked at.</remarks>
public static class IssueLint
{
    /// <summary>How long an open issue may go without a change: 30 days.</summary>
    public static TimeSpan DefaultStaleAfter { get; } = TimeSpan.FromDays(30);

    /// <summary>Looks over issues.</summary>
    /// <param name="flow">The version they follow.</param>
    /// <param name="issues">The issues, open and closed.</param>
    /// <param name="asOf">The moment to judge by.</param>
    /// <param name="staleAfter">
    /// How long an open issue may go without a change; null for <see cref="DefaultStaleAfter"/>. One in the backlog is
    /// put off on purpose and never stale.
    /// </param>
    /// <returns>What was found, in the order of the issues.</returns>
    public static IReadOnlyList<IssueRemark> Evaluate(
        IssueFlowPolicy flow, IEnumerable<TrackedIssue> issues, DateTimeOffset asOf, TimeSpan? staleAfter = null)
    {
        ArgumentNullException.ThrowIfNull(flow);
        ArgumentNullException.ThrowIfNull(issues);
        var limit = staleAfter ?? DefaultStaleAfter;
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(limit, TimeSpan.Zero, nameof(staleAfter));
        return [.. issues.SelectMany(issue => Of(flow, issue, asOf, limit))];
    }

    private static IEnumerable<IssueRemark> Of(
        IssueFlowPolicy flow, TrackedIssue issue, DateTimeOffset asOf, TimeSpan limit)
    {
        var reading = LabelReading.Of(issue.Labels);
        var isIncident = IssueFlowPolicy.TypeOf(issue.Labels) is IssueType.Incident;
        IssueRemark?[] remarks =
        [
            isIncident ? null : FindStageProblem(flow, issue, reading),
            isIncident || issue.IsClosed ? null : FindDriProblem(flow, issue, reading.Stage),
            issue.IsClosed ? null : FindIterationProblem(issue, reading.Stage),
            isIncident ? null : FindEarlyClosing(flow, issue, reading.Stage),
            issue.IsClosed || reading.Stage == Stage.Backlogged ? null : FindAge(issue, asOf - issue.UpdatedAt, limit),
        ];
        return remarks.OfType<IssueRemark>();
    }

    private static IssueRemark? FindStageProblem(IssueFlowPolicy flow, TrackedIssue issue, LabelReading reading)
    {
        if (reading.StageLabels.Count > 1)
        {
            return new IssueRemark(
                issue.Reference, FlowCodes.TwoStages, $"It is in {string.Join(" and ", reading.StageLabels)} at once.",
                "Keep the label of the stage it is really in.");
        }

        return reading.Stage switch
        {
            // What was closed before there were stages is nobody's work any more.
            null when !issue.IsClosed => new IssueRemark(
                issue.Reference, FlowCodes.NoStage, "It has no stage label.", $"Put on {flow.Start.Label}."),
            { } stage when !flow.Stages.Contains(stage) => new IssueRemark(
                issue.Reference, FlowCodes.PresentStageNotInVersion, $"{stage.Label} is no stage of {flow.Name}.",
                "Move it by the map between the versions."),
            _ => null,
        };
    }

    // In triage, and on hold, an issue waits for somebody to take it.
    private static IssueRemark? FindDriProblem(IssueFlowPolicy flow, TrackedIssue issue, Stage? stage) =>
        stage is { } present && present != flow.Start && flow.IsActive(present) && issue.Assignees.Count == 0
            ? new IssueRemark(
                issue.Reference, FlowCodes.DriMissing, $"It is in {present}, and nobody is responsible for it.",
                "Assign it to its directly responsible individual (DRI).")
            : null;

    private static IssueRemark? FindIterationProblem(TrackedIssue issue, Stage? stage) =>
        stage == Stage.Queued && issue.Iteration is null
            ? new IssueRemark(
                issue.Reference, FlowCodes.IterationMissing, "It is queued for no iteration.", "Set its iteration.")
            : null;

    private static IssueRemark? FindEarlyClosing(IssueFlowPolicy flow, TrackedIssue issue, Stage? stage) =>
        issue.IsClosed && stage is { } last && flow.Stages.Contains(last) && !flow.Closings.Any(way => way.From == last)
            ? new IssueRemark(
                issue.Reference, FlowCodes.NotCompleted, $"It was closed in {last}, which no issue is closed from.",
                "Look whether it is done; a closed issue is not opened again, so file a new one for what is missing.")
            : null;

    private static IssueRemark? FindAge(TrackedIssue issue, TimeSpan age, TimeSpan limit) => age > limit
        ? new IssueRemark(
            issue.Reference, FlowCodes.Stale,
            string.Create(CultureInfo.InvariantCulture, $"Nothing changed for {(int)age.TotalDays} days."),
            "Move it, comment on it, or put it into the backlog.")
        : null;
}
