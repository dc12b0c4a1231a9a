using System.Globalization;

namespace SupportOps.Auditing.Integrity;

/// <summary>AUD-UNKNOWN-ROLE-ID.</summary>
internal sealed class RoleIdsExistRule() : SnapshotRule(new RuleDescriptor
{
    Code = "AUD-UNKNOWN-ROLE-ID",
    Title = "The custom roles that the policy names, and those that agents hold, exist in the instance",
    Severity = Severity.Critical,
    Rationale = "With a role id of another instance, or of a role that was replaced, the three lists are wrong "
        + "without looking wrong. An agent whose role nobody knows stands on the list of full agents.",
    Remediation = "Compare the policy's role ids, and that of the agent, with the custom roles of the instance, and "
        + "correct what is wrong.",
    Source = "Zendesk Support API, Custom Agent Roles",
    Needs = SourceKinds.CustomRoles | SourceKinds.Agents,
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
            .. UnknownOf(context, roles),
        ];

        SnapshotResult Check(RoleId role, string list) => new("role:" + role, roles.Contains(role)
            ? RuleResult.Pass
            : RuleResult.Fail($"{context.Instance.Title} has no custom role {role}, by which the policy lists "
                + $"{list}."));
    }

    private static IEnumerable<SnapshotResult> UnknownOf(AuditContext context, IReadOnlyList<RoleId> roles)
    {
        var instance = context.Instance;
        HashSet<RoleId> known =
        [
            .. roles, .. KnownRoleNames.Of(instance).Select(role => role.Id), instance.LightAgentRole,
            instance.AdministratorRole, instance.ChatOnlyRole ?? default, instance.ContributorRole ?? default,
        ];
        return context.Agents
            .Where(agent => agent.CustomRole is { } role && !known.Contains(role))
            .GroupBy(agent => agent.CustomRole!.Value, (role, agents) => (Role: role, Agents: agents.ToList()))
            .OrderBy(held => held.Role.Value)
            .Select(held => new SnapshotResult("held:" + held.Role, RuleResult.Fail(Describe(held.Role, held.Agents)))
            {
                Agent = held.Agents is [var only] ? only.Id : null,
            });
    }

    private static string Describe(RoleId role, List<Agent> agents)
    {
        var first = AuditContext.NameOf(agents.MinBy(agent => agent.Id)!);
        var others = agents.Count == 1
            ? string.Empty
            : string.Create(CultureInfo.InvariantCulture, $" and {agents.Count - 1} more");
        return $"{first}{others}: custom role {role} is neither among the custom roles of the instance nor known for "
            + "it.";
    }
}
