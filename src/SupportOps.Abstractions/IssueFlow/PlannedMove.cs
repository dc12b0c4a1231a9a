namespace SupportOps.IssueFlow;

/// <summary>A move with its plan made in advance, as far as the plan does not depend on the issue.</summary>
internal sealed class PlannedMove
{
    private readonly FlowMove _move;
    private readonly ValidationLoop _loop;
    private readonly RequirementSet _requirements;
    private readonly TransitionPlan _plain;
    private readonly bool _asksAnew;
    private readonly bool _isAlwaysPlain;

    public PlannedMove(FlowMove move, ValidationLoop loop)
    {
        _move = move;
        _loop = loop;
        _requirements = new RequirementSet(move.Requirements);
        _asksAnew = loop.Stage == move.To;
        _isAlwaysPlain = !move.SetsSchedule && (loop.Labels.Count == 0 || (!_asksAnew && !move.RecordsAnswer));
        _plain = new TransitionPlan
        {
            LabelsToAdd = [move.To.Label],
            LabelsToRemove = [move.From.Label],
            Assignee = move.Assignee ?? AssigneeRole.DriOf(move.To),
            Stage = move.To,
            Validation = _asksAnew ? ValidationState.Requested : null,
        };
    }

    public FlowMove Move => _move;

    public TransitionDecision Decide(IssueFacts facts) => _requirements.AreMetBy(facts)
        ? TransitionDecision.Allowed(PlanFor(facts))
        : _requirements.Refuse(facts);

    private TransitionPlan PlanFor(IssueFacts facts)
    {
        if (_isAlwaysPlain && facts.Comment is null)
        {
            return _plain;
        }

        var plan = PlanText.WithComment(_plain, facts.Comment);
        if (_move.SetsSchedule)
        {
            plan = plan with { Milestone = facts.Milestone, Iteration = facts.Iteration };
        }

        return WithAnswer(plan, facts);
    }

    private TransitionPlan WithAnswer(TransitionPlan plan, IssueFacts facts)
    {
        var state = _asksAnew ? ValidationState.Requested
            : _move.RecordsAnswer ? facts.CurrentValidation : ValidationState.None;
        return _loop.RuleOf(state) is { } rule && rule.Types.Contains(facts.Type)
            ? PlanText.WithValidationLabel(plan, facts, rule.Label)
            : plan;
    }
}
