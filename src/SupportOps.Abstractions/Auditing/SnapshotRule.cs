namespace SupportOps.Auditing;

/// <summary>A rule about the snapshot as a whole. It names its subjects itself.</summary>
internal abstract class SnapshotRule(RuleDescriptor descriptor) : AuditRule(descriptor)
{
    /// <summary>Yields one result per subject, and at least one.</summary>
    public abstract IEnumerable<SnapshotResult> Evaluate(AuditContext context);

    /// <summary>Makes a rule of a function.</summary>
    public static SnapshotRule Create(
        RuleDescriptor descriptor, Func<AuditContext, IEnumerable<SnapshotResult>> evaluate) =>
        new FromFunction(descriptor, evaluate);

    private sealed class FromFunction(
        RuleDescriptor descriptor, Func<AuditContext, IEnumerable<SnapshotResult>> evaluate)
        : SnapshotRule(descriptor)
    {
        public override IEnumerable<SnapshotResult> Evaluate(AuditContext context) => evaluate(context);
    }
}
