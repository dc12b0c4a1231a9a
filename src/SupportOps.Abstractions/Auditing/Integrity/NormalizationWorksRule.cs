using SupportOps.Auditing.Names;

namespace SupportOps.Auditing.Integrity;

/// <summary>AUD-NORMALIZATION.</summary>
internal sealed class NormalizationWorksRule() : SnapshotRule(new RuleDescriptor
{
    Code = "AUD-NORMALIZATION",
    Title = "Unicode normalisation works in this process",
    Severity = Severity.High,
    Rationale = "Without it two spellings of the same name would count as different, and the name check could not be "
        + "trusted.",
    Remediation = "Install ICU and run without InvariantGlobalization.",
    Source = "SupportOps: .NET skips normalisation silently where globalization is invariant",
    Needs = SourceKinds.None,
})
{
    public override IEnumerable<SnapshotResult> Evaluate(AuditContext context) =>
        [new("process", UnicodeNormalization.IsWorking
            ? RuleResult.Pass
            : RuleResult.Fail(UnicodeNormalization.Problem + "."))];
}
