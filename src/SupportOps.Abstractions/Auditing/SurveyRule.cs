namespace SupportOps.Auditing;

/// <summary>One check of an audit other than that of Zendesk. Policies choose from the ready ones.</summary>
/// <typeparam name="TSurvey">What the rule looks at: the policy with what was read.</typeparam>
public abstract class SurveyRule<TSurvey> : AuditRule
    where TSurvey : class
{
    private protected SurveyRule(RuleDescriptor descriptor)
        : base(descriptor)
    {
    }

    /// <summary>Yields one result for each of the subjects, which the rule names itself.</summary>
    internal abstract IEnumerable<SnapshotResult> Evaluate(TSurvey survey);
}
