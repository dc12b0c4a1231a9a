namespace SupportOps.Auditing;

/// <summary>A rule about what an audit is given besides its input; it speaks after all others, if at all.</summary>
internal abstract class AfterRule(RuleDescriptor descriptor) : AuditRule(descriptor);
