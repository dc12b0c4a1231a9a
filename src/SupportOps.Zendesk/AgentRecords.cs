using SupportOps.Auditing;
using SupportOps.Team;
using SupportOps.Zendesk.Wire;

namespace SupportOps.Zendesk;

/// <summary>The one place where Zendesk's user records become agents.</summary>
internal static class AgentRecords
{
    /// <summary>Maps the agents of a page and leaves all other users out.</summary>
    /// <param name="users">The records as read.</param>
    /// <param name="fail">
    /// Makes the error for a record that cannot be judged; gets its number from 1 and what it lacks.
    /// </param>
    public static AgentPage ToPage(WireUser?[] users, Func<int, string, SupportOpsApiException> fail)
    {
        var agents = new List<Agent>(users.Length);
        for (var index = 0; index < users.Length; index++)
        {
            if (FindProblem(users[index]) is { } problem)
            {
                throw fail(index + 1, problem);
            }

            if (FindRole(users[index]!.Role) is { } role)
            {
                agents.Add(ToAgent(users[index]!, role));
            }
        }

        return new AgentPage(agents, users.Length);
    }

    // Without an id or a role nobody can tell whether the record is an agent: leaving it out would hide one.
    private static string? FindProblem(WireUser? user) => user switch
    {
        null => "is null",
        { Id: null or <= 0 } => "has no id",
        { Role: WireRole.Missing } => "has no role",
        _ => null,
    };

    private static AgentRole? FindRole(WireRole role) => role switch
    {
        WireRole.Agent => AgentRole.Agent,
        WireRole.Administrator => AgentRole.Administrator,
        _ => null,
    };

    private static Agent ToAgent(WireUser user, AgentRole role) => new()
    {
        Id = new ZendeskUserId(user.Id!.Value),
        Name = user.Name,
        Email = user.Email,
        Role = role,
        CustomRole = user.CustomRoleId is { } customRole ? new RoleId(customRole) : null,
        Suspended = user.Suspended,
        LastLogin = user.LastLoginAt,
        HasTwoFactor = user.TwoFactorAuthEnabled,
        Host = user.Host,
    };
}
