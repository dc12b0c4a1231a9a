namespace SupportOps.Auditing;

/// <summary>
/// A rule about every team member for whom an agent was found; members without one are not applicable.
/// </summary>
/// <param name="descriptor">What a person needs to know about the rule.</param>
public abstract class AccountRule(RuleDescriptor descriptor) : AuditRule(descriptor)
{
    /// <summary>Judges one member together with the member's agent.</summary>
    /// <param name="subject">The member and the agent.</param>
    public abstract RuleResult Evaluate(in AccountSubject subject);

    /// <summary>Makes a rule of a function.</summary>
    /// <param name="descriptor">What a person needs to know about the rule.</param>
    /// <param name="evaluate">Judges one member together with the member's agent.</param>
    public static AccountRule Create(RuleDescriptor descriptor, Func<AccountSubject, RuleResult> evaluate)
    {
        ArgumentNullException.ThrowIfNull(evaluate);
        return new FromFunction(descriptor, evaluate);
    }

    private sealed class FromFunction(RuleDescriptor descriptor, Func<AccountSubject, RuleResult> evaluate)
        : AccountRule(descriptor)
    {
        public override RuleResult Evaluate(in AccountSubject subject) => evaluate(subject);
    }
}
