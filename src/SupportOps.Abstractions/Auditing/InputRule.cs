namespace SupportOps.Auditing;

/// <summary>A rule about the input itself that holds for every audit, whatever system is audited.</summary>
internal abstract class InputRule(RuleDescriptor descriptor) : SnapshotRule(descriptor)
{
    public sealed override IEnumerable<SnapshotResult> Evaluate(AuditContext context) => EvaluateInput(context);

    /// <summary>Yields one result per subject, and at least one.</summary>
    public abstract IEnumerable<SnapshotResult> EvaluateInput(IAuditInput input);
}
