using SupportOps.Team;

namespace SupportOps.Auditing;

/// <summary>Names of roles and groups, put in order when a rule first asks.</summary>
internal sealed class AccountDetails
{
    private readonly Dictionary<RoleId, string> _roleNames = [];
    private readonly ILookup<ZendeskUserId, string>? _groups;

    public AccountDetails(ZendeskInstance instance, AccessSnapshot snapshot)
    {
        // What the account says of itself counts more than what the handbook wrote down about it.
        foreach (var role in snapshot.NamedRoles ?? KnownRoleNames.Of(instance))
        {
            if (role.Name is { } name)
            {
                _roleNames[role.Id] = name;
            }
        }

        _groups = snapshot.Groups?
            .SelectMany(group => group.Agents.Distinct().Select(agent => (Agent: agent, group.Name)))
            .OrderBy(pair => pair.Name, StringComparer.Ordinal)
            .ToLookup(pair => pair.Agent, pair => pair.Name);
    }

    public string? FindRoleName(RoleId role) => _roleNames.GetValueOrDefault(role);

    public IReadOnlyList<string>? FindGroups(ZendeskUserId agent) => _groups is null ? null : [.. _groups[agent]];
}
