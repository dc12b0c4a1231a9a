namespace SupportOps.IssueFlow;

/// <summary>Puts a validation label on, in the stage and for a type that may carry it.</summary>
internal static class LabelPlan
{
    public static TransitionDecision Decide(IssueFacts facts, ValidationLabelRule rule)
    {
        if (facts.CurrentValidation == rule.State && facts.Reading.ValidationLabels is [var only] && only == rule.Label)
        {
            return TransitionDecision.AlreadyThere;
        }

        var requirements = new RequirementSet(rule.Requirements);
        if (!requirements.AreMetBy(facts))
        {
            return requirements.Refuse(facts);
        }

        var plan = new TransitionPlan { Assignee = rule.Assignee, Validation = rule.State };
        return TransitionDecision.Allowed(
            PlanText.WithComment(PlanText.WithValidationLabel(plan, facts, rule.Label), facts.Comment));
    }
}
