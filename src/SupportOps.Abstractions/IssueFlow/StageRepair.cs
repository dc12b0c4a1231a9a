namespace SupportOps.IssueFlow;

/// <summary>What to do about an issue whose labels name no stage of the flow, or several.</summary>
internal static class StageRepair
{
    public static TransitionDecision Refuse(IssueFlowPolicy flow, IssueFacts facts)
    {
        var labels = facts.Reading.StageLabels;
        if (facts.Reading.Stage is { } foreign)
        {
            return TransitionDecision.Refused(Refusals.PresentStageNotInVersion(flow, foreign));
        }

        return labels.Count == 0
            ? TransitionDecision.Refused(Refusals.NoStage(flow), Starting(flow, labels))
            : RefuseSeveral(flow, labels);
    }

    private static TransitionDecision RefuseSeveral(IssueFlowPolicy flow, IReadOnlyList<string> labels)
    {
        var known = flow.Stages.Where(stage => labels.Contains(stage.Label, StringComparer.Ordinal)).ToList();
        var holds = known.Where(flow.IsHold).ToList();
        var active = known.Except(holds).ToList();

        // Of two moves at the same time the one that went less far left nothing out. Somebody who put an issue on hold
        // had a reason, and where it came from stands beside it.
        Stage? keep = (holds, active) switch
        {
            ([var hold], [_]) => hold,
            (_, [var first, ..]) => first,
            ([var hold, ..], _) => hold,
            _ => null,
        };
        if (keep is not { } kept)
        {
            return TransitionDecision.Refused(Refusals.TwoStages(labels, flow.Start), Starting(flow, labels));
        }

        var repair = new TransitionPlan
        {
            LabelsToRemove = [.. labels.Where(label => label != kept.Label)],
            Stage = kept,
            ReturnTo = flow.IsHold(kept) && active is [var from] ? from : null,
        };
        return TransitionDecision.Refused(Refusals.TwoStages(labels, kept), repair);
    }

    private static TransitionPlan Starting(IssueFlowPolicy flow, IReadOnlyList<string> labels) =>
        new() { LabelsToAdd = [flow.Start.Label], LabelsToRemove = labels, Stage = flow.Start };
}
