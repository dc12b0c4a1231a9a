namespace SupportOps.Auditing;

/// <summary>A rule about the snapshot as a whole. It names its subjects itself.</summary>
internal abstract class SnapshotRule(RuleDescriptor descriptor) : AuditRule(descriptor)
{
    /// <summary>Yields one result per subject, and at least one.</summary>
    public abstract IEnumerable<SnapshotResult> Evaluate(AuditContext context);
}
