namespace SupportOps.Auditing.Rules;

/// <summary>ZD-ROLE-MISMATCH.</summary>
internal sealed class RolesMatchRule() : AccountRule(new RuleDescriptor
{
    Code = "ZD-ROLE-MISMATCH",
    Title = "The agent's custom role is the one the team file names",
    Severity = Severity.Medium,
    Rationale = "The role decides what the agent may see and do; the team file says what was agreed.",
    Remediation = "Correct the role in the system that has it wrong.",
    Source = "Handbook, Audits, 2025 checklist: the Zendesk part of the team file is correct",
    Needs = SourceKinds.TeamFiles | SourceKinds.Agents | SourceKinds.CustomRoles | SourceKinds.RoleNames,
})
{
    public override RuleResult Evaluate(in AccountSubject subject)
    {
        if (string.IsNullOrWhiteSpace(subject.Profile?.Role))
        {
            return RuleResult.NotApplicable("The team file names no role.");
        }

        var expected = subject.Profile.Role;
        if (subject.Agent.CustomRole is not { } role)
        {
            return Mismatch(subject, expected, "has no custom role", actual: null);
        }

        if (subject.Context.FindRoleName(role) is not { } actual)
        {
            return RuleResult.Inconclusive($"{AuditContext.NameOf(subject.Agent)} holds custom role {role}, whose name "
                + "is not known.");
        }

        if (string.Equals(expected, actual, StringComparison.OrdinalIgnoreCase))
        {
            return RuleResult.Pass;
        }

        // The account may have given the role another name since the handbook wrote it down.
        return subject.Context.IsRoleNameUncertain(role)
            ? RuleResult.Inconclusive($"{AuditContext.NameOf(subject.Agent)} holds \"{actual}\" ({role}) by the "
                + $"handbook, {subject.Member.File} says \"{expected}\"; the custom roles were not read to their end.")
            : Mismatch(subject, expected, $"holds \"{actual}\" ({role})", actual);
    }

    private static RuleResult Mismatch(in AccountSubject subject, string expected, string held, string? actual) =>
        RuleResult.Fail(
            $"{AuditContext.NameOf(subject.Agent)} {held}, {subject.Member.File} says \"{expected}\".",
            new Failure { Expected = expected, Actual = actual });
}
