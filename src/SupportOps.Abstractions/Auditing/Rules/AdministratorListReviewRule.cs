namespace SupportOps.Auditing.Rules;

/// <summary>AUD-ADMIN-LIST-REVIEW.</summary>
internal sealed class AdministratorListReviewRule() : AgentRule(new RuleDescriptor
{
    Code = "AUD-ADMIN-LIST-REVIEW",
    Title = "A person looked through the list of administrators",
    Severity = Severity.Info,
    Rationale = "Rules compare with a list of approvals; whether everybody on that list still needs the access is for "
        + "people to say.",
    Remediation = "Ask of each administrator whether the access is still needed, and note the answer in the issue.",
    Source = "Handbook, Audits: people work the issue, rectify and close it",
    Needs = SourceKinds.Agents,
})
{
    private static readonly RuleResult Look = RuleResult.Manual(
        "Look through the administrators of the report: does each still need the access, and who approved it?");

    private static readonly RuleResult Skip = RuleResult.NotApplicable("The agent is no administrator.");

    public override RuleResult Evaluate(in AgentSubject subject) =>
        subject.Context.Instance.IsAdministrator(subject.Agent) ? Look : Skip;
}
