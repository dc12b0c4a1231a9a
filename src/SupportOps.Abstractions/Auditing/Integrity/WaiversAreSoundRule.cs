namespace SupportOps.Auditing.Integrity;

/// <summary>AUD-WAIVER; runs when an audit is given waivers.</summary>
internal sealed class WaiversAreSoundRule() : AfterRule(new RuleDescriptor
{
    Code = "AUD-WAIVER",
    Title = "Every waiver is well formed, current, used and unambiguous",
    Severity = Severity.Medium,
    Rationale = "A waiver hides a finding. One that nobody owns, that has run out or that fits more than was meant "
        + "would hide it for ever, so such a waiver waives nothing.",
    Remediation = "Correct the waiver, renew it with its owner, or remove it.",
    Source = "SupportOps: a finding is only ever accepted by somebody, for a reason, until a day",
    Needs = SourceKinds.None,
})
{
    public static WaiversAreSoundRule Instance { get; } = new();
}
