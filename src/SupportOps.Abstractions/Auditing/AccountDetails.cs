using SupportOps.Team;

namespace SupportOps.Auditing;

/// <summary>Names of roles and groups, put in order when a rule first asks.</summary>
internal sealed class AccountDetails
{
    private readonly Dictionary<RoleId, string> _roleNames = [];
    private readonly HashSet<RoleId> _namedByAccount;
    private readonly ILookup<ZendeskUserId, string>? _groups;

    public AccountDetails(ZendeskInstance instance, AccessSnapshot snapshot)
    {
        // What the account says of itself counts more than what the handbook wrote down about it.
        Name(KnownRoleNames.Of(instance));
        Name(snapshot.NamedRoles ?? []);
        _namedByAccount = (snapshot.NamedRoles ?? []).Where(role => role.Name is not null).Select(role => role.Id)
            .ToHashSet();

        _groups = snapshot.Groups?
            .SelectMany(group => group.Agents.Distinct().Select(agent => (Agent: agent, group.Name)))
            .OrderBy(pair => pair.Name, StringComparer.Ordinal)
            .ToLookup(pair => pair.Agent, pair => pair.Name);
    }

    public string? FindRoleName(RoleId role) => _roleNames.GetValueOrDefault(role);

    public bool IsNamedByAccount(RoleId role) => _namedByAccount.Contains(role);

    public IReadOnlyList<string>? FindGroups(ZendeskUserId agent) => _groups is null ? null : [.. _groups[agent]];

    private void Name(IReadOnlyList<CustomRole> roles)
    {
        foreach (var role in roles)
        {
            if (role.Name is { } name)
            {
                _roleNames[role.Id] = name;
            }
        }
    }
}
