namespace SupportOps.Annotations;

/// <summary>
/// Says which rule no audit of a Zendesk instance does without. SupportOps.Analyzers reports an audit policy of that
/// instance whose list of rules lacks it.
/// </summary>
/// <remarks>It stands beside <see cref="OfInstanceAttribute"/> and has no effect at run time.</remarks>
/// <param name="code">Code of the rule, for example <c>ZD-SUSPENDED</c>.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = true)]
public sealed class RequiredRuleAttribute(string code) : Attribute
{
    /// <summary>Code of the rule, for example <c>ZD-SUSPENDED</c>.</summary>
    public string Code { get; } = code;
}
