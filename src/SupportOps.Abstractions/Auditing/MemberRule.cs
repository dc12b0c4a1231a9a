namespace SupportOps.Auditing;

/// <summary>A rule about every team member, whether an agent was found for the member or not.</summary>
/// <param name="descriptor">What a person needs to know about the rule.</param>
public abstract class MemberRule(RuleDescriptor descriptor) : AuditRule(descriptor)
{
    /// <summary>Judges one member.</summary>
    /// <param name="subject">The member and what was found for the member.</param>
    public abstract RuleResult Evaluate(in MemberSubject subject);

    /// <summary>Makes a rule of a function.</summary>
    /// <param name="descriptor">What a person needs to know about the rule.</param>
    /// <param name="evaluate">Judges one member.</param>
    public static MemberRule Create(RuleDescriptor descriptor, Func<MemberSubject, RuleResult> evaluate)
    {
        ArgumentNullException.ThrowIfNull(evaluate);
        return new FromFunction(descriptor, evaluate);
    }

    private sealed class FromFunction(RuleDescriptor descriptor, Func<MemberSubject, RuleResult> evaluate)
        : MemberRule(descriptor)
    {
        public override RuleResult Evaluate(in MemberSubject subject) => evaluate(subject);
    }
}
