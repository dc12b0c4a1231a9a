namespace SupportOps.Auditing.Integrity;

/// <summary>AUD-TRIPWIRE.</summary>
internal sealed class PopulationIsPlausibleRule() : InputRule(new RuleDescriptor
{
    Code = "AUD-TRIPWIRE",
    Title = "There are members and agents to audit",
    Severity = Severity.High,
    Rationale = "An audit of nobody finds nothing. No agents or no members means that the wrong place was read. "
        + "So may a number that is far from that of the last audit, where one is given to compare with.",
    Remediation = "Check the team folder, the instance and what the credential may see, and run the audit again.",
    Source = "SupportOps: an empty population is never clean",
    Needs = SourceKinds.None,
})
{
    public static PopulationIsPlausibleRule Instance { get; } = new();

    public override IEnumerable<SnapshotResult> EvaluateInput(IAuditInput input) => input.Populations.Select(
        population => new SnapshotResult(
            population.Subject, population.Count > 0 ? RuleResult.Pass : RuleResult.Fail(population.WhenEmpty)));
}
