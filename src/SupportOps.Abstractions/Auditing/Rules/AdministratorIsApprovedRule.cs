namespace SupportOps.Auditing.Rules;

/// <summary>ZD-OUTSIDER-ADMIN.</summary>
internal sealed class AdministratorIsApprovedRule() : AgentRule(new RuleDescriptor
{
    Code = "ZD-OUTSIDER-ADMIN",
    Title = "Every administrator is approved, team member or not",
    Severity = Severity.Critical,
    Rationale = "The handbook's own check looks at the administrators among the team only. An account outside the team "
        + "with full power over the instance is the worst that can be left over. While team files are missing, an "
        + "account that none of the others names by its id is undecided: a missing one may name it, and with it the "
        + "address that is approved.",
    Remediation = "Take the administrator role away, or add the address to the approved administrators of this "
        + "instance.",
    Source = "SupportOps, on Handbook, Audits: administrator access is closely controlled",
    Needs = SourceKinds.TeamFiles | SourceKinds.Agents | SourceKinds.ApprovedAdministrators,
    AbsenceBasedOn = SourceKinds.ApprovedAdministrators,
})
{
    public override RuleResult Evaluate(in AgentSubject subject)
    {
        if (!subject.Context.Instance.IsAdministrator(subject.Agent))
        {
            return RuleResult.Pass;
        }

        // A member is approved by the official address, which the account may not have; anybody else by the account's.
        var address = subject.Member is { } member
            ? member.HasUsableEmail ? member.Email : null
            : subject.Agent.Email;
        var who = subject.Member is null ? "of no team member" : $"of {AuditContext.NameOf(subject.Member)}";
        if (address is null)
        {
            return RuleResult.Inconclusive($"{AuditContext.NameOf(subject.Agent)}, the account {who}, is an "
                + "administrator, but there is no usable e-mail address to look up the approval.");
        }

        if (subject.Context.IsApprovedAdministrator(address))
        {
            return RuleResult.Pass;
        }

        return MayBelongToAnother(subject)
            ? RuleResult.Inconclusive($"{AuditContext.NameOf(subject.Agent)} is an administrator, and {address} is not "
                + "on the approved list; a member may own the account whose team file was not read.")
            : RuleResult.Fail($"{AuditContext.NameOf(subject.Agent)}, the account {who}, is an administrator, and "
                + $"{address} is not on the approved list.");
    }

    // A file that was not read may name the account by its id, and with it the address that is approved.
    private static bool MayBelongToAnother(in AgentSubject subject) =>
        subject.Context.IncompleteSources.HasFlag(SourceKinds.TeamFiles)
        && subject.Member?.Zendesk.Find(subject.Context.Instance.Block)?.Id is null;
}
