namespace SupportOps.Auditing.Rules;

/// <summary>ZD-UNEXPECTED-ADMIN.</summary>
internal sealed class MemberIsNotUnapprovedAdministratorRule() : AccountRule(new RuleDescriptor
{
    Code = "ZD-UNEXPECTED-ADMIN",
    Title = "No team member is administrator without approval",
    Severity = Severity.Critical,
    Rationale = "Administrators can change everything in the instance, so the handbook keeps the role closely "
        + "controlled.",
    Remediation = "Take the administrator role away, or add the member's address to the approved administrators of "
        + "this instance.",
    Source = "Handbook, Audits, both Zendesk audits: members should not have the administrator role incorrectly",
    Needs = SourceKinds.TeamFiles | SourceKinds.Agents | SourceKinds.ApprovedAdministrators,
    AbsenceBasedOn = SourceKinds.ApprovedAdministrators,
})
{
    public override RuleResult Evaluate(in AccountSubject subject)
    {
        var agent = subject.Agent;
        if (!subject.Context.Instance.IsAdministrator(agent))
        {
            return RuleResult.Pass;
        }

        if (subject.Member is not { HasUsableEmail: true, Email: { } email })
        {
            return RuleResult.Inconclusive(
                $"{AuditContext.NameOf(subject.Member)} is an administrator, but the file has no usable e-mail address "
                    + "to look up the approval.");
        }

        return subject.Context.IsApprovedAdministrator(email)
            ? RuleResult.Pass
            : RuleResult.Fail(
                $"{AuditContext.NameOf(subject.Member)} is administrator {AuditContext.NameOf(agent)} ({Why(subject)}) "
                    + "and is not on the approved list.");
    }

    private static string Why(in AccountSubject subject)
    {
        var byCustomRole = subject.Agent.CustomRole == subject.Context.Instance.AdministratorRole;
        return (byCustomRole, subject.Agent.Role) switch
        {
            (true, AgentRole.Administrator) => "role admin and the administrator custom role",
            (true, _) => "the administrator custom role",
            _ => "role admin",
        };
    }
}
