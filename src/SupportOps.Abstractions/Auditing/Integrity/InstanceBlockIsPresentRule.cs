using SupportOps.Team;

namespace SupportOps.Auditing.Integrity;

/// <summary>AUD-NO-INSTANCE-BLOCK.</summary>
internal sealed class InstanceBlockIsPresentRule() : MemberRule(new RuleDescriptor
{
    Code = "AUD-NO-INSTANCE-BLOCK",
    Title = "Every team file names the member's account in the instance",
    Severity = Severity.Info,
    Rationale = "Without an id the member is matched by e-mail address, which cannot notice that the address is wrong.",
    Remediation = "Add the account's id to the team file.",
    Source = "Handbook, Support Team YAML files: zendesk",
    Needs = SourceKinds.TeamFiles,
})
{
    public override RuleResult Evaluate(in MemberSubject subject)
    {
        if (subject.Profile?.Id is not null)
        {
            return RuleResult.Pass;
        }

        var block = subject.Context.Instance.Block == ZendeskBlock.UsFederal ? "zendesk.us-federal" : "zendesk.main";
        if (subject.Context.Instance.Block == ZendeskBlock.UsFederal && !subject.Member.HasUsGovernmentFocus)
        {
            return RuleResult.NotApplicable("The member does not work for US Government customers.");
        }

        var gap = subject.Profile is null ? $"no {block}" : $"no usable {block}.id";
        return RuleResult.Fail(
            $"{subject.Member.File} has {gap}, so only the e-mail address can tell whose account is whose.");
    }
}
