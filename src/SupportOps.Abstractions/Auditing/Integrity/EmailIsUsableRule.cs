namespace SupportOps.Auditing.Integrity;

/// <summary>AUD-EMAIL-UNUSABLE.</summary>
internal sealed class EmailIsUsableRule() : MemberRule(new RuleDescriptor
{
    Code = "AUD-EMAIL-UNUSABLE",
    Title = "Every team file has a usable e-mail address",
    Severity = Severity.High,
    Rationale = "Without an address a member cannot be matched by it, compared, or looked up on the approved list.",
    Remediation = "Write the member's official e-mail address into the team file.",
    Source = "Handbook, Support Team YAML files: email is required",
    Needs = SourceKinds.TeamFiles,
})
{
    public override RuleResult Evaluate(in MemberSubject subject) => subject.Member.HasUsableEmail
        ? RuleResult.Pass
        : RuleResult.Fail(
            $"{AuditContext.NameOf(subject.Member)} has no usable e-mail address; checks that need it are inconclusive "
                + "for this member.");
}
