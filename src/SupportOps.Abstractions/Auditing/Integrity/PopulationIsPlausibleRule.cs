namespace SupportOps.Auditing.Integrity;

/// <summary>AUD-TRIPWIRE.</summary>
internal sealed class PopulationIsPlausibleRule() : SnapshotRule(new RuleDescriptor
{
    Code = "AUD-TRIPWIRE",
    Title = "There are members and agents to audit",
    Severity = Severity.High,
    Rationale = "An audit of nobody finds nothing. No agents or no members means that the wrong place was read.",
    Remediation = "Check the team folder, the instance and what the credential may see, and run the audit again.",
    Source = "SupportOps: an empty population is never clean",
    Needs = SourceKinds.None,
})
{
    public override IEnumerable<SnapshotResult> Evaluate(AuditContext context) =>
    [
        Count("members", context.Snapshot.Roster.Members.Count, "The team folder gave no member."),
        Count("agents", context.Snapshot.Agents.Count, "The instance gave no agent: no user with the role admin or "
            + "agent."),
    ];

    private static SnapshotResult Count(string subject, int count, string message) =>
        new(subject, count > 0 ? RuleResult.Pass : RuleResult.Fail(message));
}
