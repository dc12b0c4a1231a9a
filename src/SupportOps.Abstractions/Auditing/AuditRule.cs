namespace SupportOps.Auditing;

/// <summary>
/// One check of an access audit. Derive from <see cref="MemberRule"/>, <see cref="AccountRule"/> or
/// <see cref="AgentRule"/>.
/// </summary>
/// <remarks>A rule is pure: no clock, no I/O, no culture. One that throws spoils its own result only.</remarks>
public abstract class AuditRule
{
    private protected AuditRule(RuleDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        if (string.IsNullOrWhiteSpace(descriptor.Code))
        {
            throw new ArgumentException("A rule needs a code.", nameof(descriptor));
        }

        Descriptor = descriptor;
    }

    /// <summary>What a person needs to know about the rule.</summary>
    public RuleDescriptor Descriptor { get; }

    /// <summary>
    /// The same rule with another severity. A case that the rule calls less severe than usual stays as it is, unless
    /// the new severity is lower still.
    /// </summary>
    /// <param name="severity">The severity.</param>
    /// <exception cref="ArgumentException">The rule is not about members or agents; its severity is fixed.</exception>
    public AuditRule WithSeverity(Severity severity) =>
        Descriptor.Severity == severity ? this : RuleSeverity.Of(this, severity);

    /// <summary>The rule's code.</summary>
    public sealed override string ToString() => Descriptor.Code;
}
