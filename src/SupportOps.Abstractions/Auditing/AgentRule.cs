namespace SupportOps.Auditing;

/// <summary>A rule about every agent of the instance, team member or not.</summary>
/// <param name="descriptor">What a person needs to know about the rule.</param>
public abstract class AgentRule(RuleDescriptor descriptor) : AuditRule(descriptor)
{
    /// <summary>Judges one agent.</summary>
    /// <param name="subject">The agent, and the member it belongs to, if any.</param>
    public abstract RuleResult Evaluate(in AgentSubject subject);

    /// <summary>Makes a rule of a function.</summary>
    /// <param name="descriptor">What a person needs to know about the rule.</param>
    /// <param name="evaluate">Judges one agent.</param>
    public static AgentRule Create(RuleDescriptor descriptor, Func<AgentSubject, RuleResult> evaluate)
    {
        ArgumentNullException.ThrowIfNull(evaluate);
        return new FromFunction(descriptor, evaluate);
    }

    private sealed class FromFunction(RuleDescriptor descriptor, Func<AgentSubject, RuleResult> evaluate)
        : AgentRule(descriptor)
    {
        public override RuleResult Evaluate(in AgentSubject subject) => evaluate(subject);
    }
}
