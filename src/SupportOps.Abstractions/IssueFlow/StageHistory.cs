namespace SupportOps.IssueFlow;

/// <summary>The stages an issue went through, rebuilt from what happened to its labels. Pure.</summary>
/// <remarks>A tracker may have lost events. What is not in them is stated as a gap; nothing is guessed.</remarks>
public sealed record StageHistory
{
    private StageHistory()
    {
    }

    /// <summary>The stages with when they began, oldest first.</summary>
    public required IReadOnlyList<StageVisit> Visits { get; init; }

    /// <summary>What cannot be explained by the events, one sentence each; empty when they tell everything.</summary>
    public required IReadOnlyList<string> Gaps { get; init; }

    /// <summary>
    /// The active stage before the present hold, for <see cref="IssueFacts.PreviousStage"/>; null when the issue is in
    /// no hold, or a gap leaves it open.
    /// </summary>
    public Stage? PreviousStage { get; init; }

    /// <summary>Rebuilds the history.</summary>
    /// <param name="flow">The version the issue follows.</param>
    /// <param name="type">Its type.</param>
    /// <param name="events">What happened to its labels, in any order.</param>
    /// <param name="labels">The labels it has now.</param>
    public static StageHistory Of(
        IssueFlowPolicy flow, IssueType type, IEnumerable<LabelEvent> events, IReadOnlyList<string> labels)
    {
        ArgumentNullException.ThrowIfNull(flow);
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(labels);
        var ordered = events.OrderBy(one => one.At).ToList();
        var visits = VisitsIn(ordered);
        var gaps = GapsIn(flow, type, ordered, visits, LabelReading.Of(labels)).ToList();
        return new StageHistory
        {
            Visits = visits,
            Gaps = gaps,
            PreviousStage = PreviousOf(flow, visits, LabelReading.Of(labels)),
        };
    }

    private static List<StageVisit> VisitsIn(IEnumerable<LabelEvent> events) =>
    [
        .. events.Where(one => one.Action is LabelAction.Added && StageOf(one.Label) is not null)
            .Select(one => new StageVisit(StageOf(one.Label)!.Value, one.At, one.By)),
    ];

    private static Stage? StageOf(string? label) =>
        label?.StartsWith(StageLabels.Prefix, StringComparison.Ordinal) is true
            ? new Stage(label[StageLabels.Prefix.Length..])
            : null;

    private static Stage? PreviousOf(IssueFlowPolicy flow, List<StageVisit> visits, LabelReading now)
    {
        if (now.Stage is not { } present || !flow.IsHold(present) || visits is [] || visits[^1].Stage != present)
        {
            return null;
        }

        // Two holds in a row are no way of the flow, so what came before the first of them is not what it returns to.
        return visits is [.., var before, _] && flow.IsActive(before.Stage) ? before.Stage : null;
    }

    private static IEnumerable<string> GapsIn(
        IssueFlowPolicy flow, IssueType type, List<LabelEvent> events, List<StageVisit> visits, LabelReading now)
    {
        var deleted = events.Count(one => one.Label is null);
        if (deleted > 0)
        {
            yield return $"{deleted} event(s) are about labels that were deleted since.";
        }

        if (visits is [var first, ..] && first.Stage != flow.Start)
        {
            yield return $"The first stage on record is {first.Stage}, not {flow.Start}.";
        }

        for (var index = 1; index < visits.Count; index++)
        {
            if (!IsWay(flow, type, visits, index))
            {
                yield return $"{visits[index - 1].Stage} to {visits[index].Stage} is no way of {flow.Name}.";
            }
        }

        if (now.Stage is { } present && (visits is [] || visits[^1].Stage != present))
        {
            yield return $"How the issue came to {present} is not on record.";
        }
    }

    private static bool IsWay(IssueFlowPolicy flow, IssueType type, List<StageVisit> visits, int index)
    {
        var from = visits[index - 1].Stage;
        var to = visits[index].Stage;
        var isReturn = flow.IsHold(from) && index > 1 && visits[index - 2].Stage == to;
        return isReturn || from == to || flow.SuccessorsOf(type, from).Contains(to);
    }
}
