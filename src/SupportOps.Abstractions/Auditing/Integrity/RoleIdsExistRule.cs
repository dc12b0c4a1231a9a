namespace SupportOps.Auditing.Integrity;

/// <summary>AUD-UNKNOWN-ROLE-ID.</summary>
internal sealed class RoleIdsExistRule() : SnapshotRule(new RuleDescriptor
{
    Code = "AUD-UNKNOWN-ROLE-ID",
    Title = "The custom roles that the policy names exist in the instance",
    Severity = Severity.Critical,
    Rationale = "With a role id of another instance, or of a role that was replaced, the three lists are wrong without "
        + "looking wrong.",
    Remediation = "Compare the policy's role ids with the custom roles of the instance, and correct the policy.",
    Source = "Zendesk Support API, Custom Agent Roles",
    Needs = SourceKinds.CustomRoles,
    AbsenceBasedOn = SourceKinds.CustomRoles,
})
{
    public override IEnumerable<SnapshotResult> Evaluate(AuditContext context)
    {
        if (context.Snapshot.CustomRoles is not { } roles)
        {
            return [new("custom roles", RuleResult.NotApplicable("The custom roles of the instance were not "
                + "readable."))];
        }

        return
        [
            Check(context.Instance.LightAgentRole, "light agents"),
            Check(context.Instance.AdministratorRole, "administrators"),
        ];

        SnapshotResult Check(RoleId role, string list) => new("role:" + role, roles.Contains(role)
            ? RuleResult.Pass
            : RuleResult.Fail($"{context.Instance.Title} has no custom role {role}, by which the policy lists "
                + $"{list}."));
    }
}
