using System.Globalization;
using SupportOps.Auditing;
using SupportOps.Zendesk;

namespace SupportOps.Cli.Doctor;

/// <summary>What the credential of an instance gets to see: one list of roles, one page of agents.</summary>
internal sealed class ZendeskProbes(HealthSheet sheet, ZendeskClient client, ZendeskInstance instance, string part)
{
    public async Task ReadRolesAsync(ZendeskCurrentUser user, CancellationToken cancellationToken)
    {
        var name = $"{part}.custom-roles";
        var (done, roles) = await sheet.TryAsync(
            name, fix: null, () => client.FindRoleIdsAsync(cancellationToken)).ConfigureAwait(false);
        if (!done)
        {
            return;
        }

        if (roles is null)
        {
            sheet.Warning(
                name, $"The custom roles are not readable to a token with role {user.Role}, so nobody can tell whether "
                    + "the policy's role ids exist.",
                "use the token of an administrator; the account needs a plan with custom roles.");
            return;
        }

        JudgeRoles(name, roles);
    }

    public async Task ReadFirstPageAsync(CancellationToken cancellationToken)
    {
        var name = $"{part}.agents";
        var (_, page) = await sheet.TryAsync(
            name, "use the token of an administrator.", async () => await client.ListAgentPagesAsync(cancellationToken)
                .FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
        if (page is null)
        {
            return;
        }

        if (page.Agents.Count == 0)
        {
            sheet.Failed(
                name, ExitCode.Incomplete, "The listing has 0 agents, which no account has.",
                "use the token of an administrator; a token that sees nobody makes every audit incomplete.");
            return;
        }

        JudgeAgents(name, page);
    }

    private void JudgeRoles(string name, IReadOnlyList<RoleId> roles)
    {
        RoleId[] wanted = [instance.LightAgentRole, instance.AdministratorRole];
        var missing = wanted.Except(roles).ToList();
        if (missing.Count == 0)
        {
            sheet.Ok(name, string.Create(
                CultureInfo.InvariantCulture,
                $"{roles.Count} custom roles; those of light agents and administrators are among them."));
            return;
        }

        var ids = string.Join(" and ", missing);
        if (OtherRoles.OwnerOf(roles, instance) is { } other)
        {
            sheet.Failed(
                name, ExitCode.Usage,
                $"These are the custom roles of {other.Title}: {ids} of {instance.Title} are not among them.",
                $"correct the address, or ask for --instance {other.Name}.");
            return;
        }

        sheet.Failed(
            name, ExitCode.Usage, $"The account has no custom role {ids}, by which the policy makes its lists.",
            "check the address, or give a policy with the role ids of this account.");
    }

    private void JudgeAgents(string name, AgentPage page)
    {
        var foreign = page.Agents.FirstOrDefault(
            agent => agent.CustomRole is { } role && OtherRoles.OwnerOf([role], instance) is not null);
        if (foreign is { CustomRole: { } held })
        {
            sheet.Warning(
                name, $"Agent {foreign.Id} has custom role {held}, which is one of "
                    + $"{OtherRoles.OwnerOf([held], instance)!.Title} and means nothing in {instance.Title}.",
                "find out whether the address leads to the right account.");
            return;
        }

        sheet.Ok(name, string.Create(
            CultureInfo.InvariantCulture, $"The first page of the listing has {page.Agents.Count} agent(s)."));
    }
}
