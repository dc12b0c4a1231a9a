namespace SupportOps.IssueFlow;

/// <summary>Ways into a hold and out of it.</summary>
internal static class HoldPlan
{
    public static TransitionDecision Enter(IssueFacts facts, FlowHold hold, Stage from)
    {
        var requirements = new RequirementSet(hold.Requirements);
        return requirements.AreMetBy(facts)
            ? TransitionDecision.Allowed(Swap(from, hold.Stage) with
            {
                ReturnTo = from,
                Comment = PlanText.Holding(from, facts.Comment),
            })
            : requirements.Refuse(facts);
    }

    public static TransitionDecision Leave(IssueFlowPolicy flow, IssueFacts facts, FlowHold hold, Stage wanted)
    {
        var exits = ExitsOf(flow, facts, hold);
        if (!exits.Contains(wanted))
        {
            return TransitionDecision.Refused(facts.PreviousStage is null && !flow.IsHold(wanted)
                ? Refusals.PreviousStageUnknown(hold.Stage)
                : Refusals.PreviousStageOnly(hold.Stage, exits));
        }

        var plan = PlanText.WithComment(
            Swap(hold.Stage, wanted) with { Assignee = AssigneeRole.DriOf(wanted) }, facts.Comment);
        if (flow.Validation.Stage != wanted)
        {
            return TransitionDecision.Allowed(plan);
        }

        // Entering the stage asks anew, wherever the issue comes from.
        plan = plan with { Assignee = AssigneeRole.Requester, Validation = ValidationState.Requested };
        return TransitionDecision.Allowed(flow.Validation.RuleOf(ValidationState.Requested) is { } rule
            ? PlanText.WithValidationLabel(plan, facts, rule.Label)
            : plan);
    }

    public static IReadOnlyList<Stage> ExitsOf(IssueFlowPolicy flow, IssueFacts facts, FlowHold hold)
    {
        var further = flow.SuccessorsOf(facts.Type, hold.Stage);
        return facts.PreviousStage is { } previous && flow.IsActive(previous)
            ? [previous, .. further.Where(stage => stage != previous)]
            : further;
    }

    private static TransitionPlan Swap(Stage from, Stage to) => new()
    {
        LabelsToAdd = [to.Label],
        LabelsToRemove = [from.Label],
        Stage = to,
    };
}
