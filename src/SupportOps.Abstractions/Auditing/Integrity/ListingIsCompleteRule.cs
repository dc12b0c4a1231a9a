namespace SupportOps.Auditing.Integrity;

/// <summary>AUD-LIST-INCOMPLETE.</summary>
internal sealed class ListingIsCompleteRule() : InputRule(new RuleDescriptor
{
    Code = "AUD-LIST-INCOMPLETE",
    Title = "Every listing ran to its end",
    Severity = Severity.Critical,
    Rationale = "What was not read cannot be judged; a short list that passes for a whole one makes a false clean "
        + "report.",
    Remediation = "Remove the cause that the message names and run the audit again.",
    Source = "SupportOps: nothing may look clean because data could not be fetched",
    Needs = SourceKinds.None,
})
{
    public override IEnumerable<SnapshotResult> EvaluateInput(IAuditInput input)
    {
        yield return new SnapshotResult("listings", RuleResult.Pass);

        // Unparsable team files have a rule of their own, which names file, line and column.
        foreach (var source in input.Sources.Where(
            source => source is { IsComplete: false, Kind: not SourceKinds.TeamFiles }))
        {
            yield return new SnapshotResult(
                source.Name,
                RuleResult.Fail($"{source.Name}: {source.IncompleteBecause} Nothing that depends on the rest has "
                    + "passed."));
        }
    }
}
