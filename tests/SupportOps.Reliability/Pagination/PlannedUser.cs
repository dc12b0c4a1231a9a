using System.Text.Json.Nodes;
using SupportOps.Auditing;
using SupportOps.Reliability.Zendesk;
using SupportOps.Team;

namespace SupportOps.Reliability.Pagination;

/// <summary>A user of the played account, as a record of the wire and as what must become of it.</summary>
internal sealed record PlannedUser(long Id, string Name, string? Email, string Role, long? CustomRole, bool? Suspended)
{
    public bool IsAgent => Role is "admin" or "agent";

    public Agent ToAgent() => new()
    {
        Id = new ZendeskUserId(Id),
        Name = Name,
        Email = Email,
        Role = Role is "admin" ? AgentRole.Administrator : AgentRole.Agent,
        CustomRole = CustomRole is { } role ? new RoleId(role) : null,
        Suspended = Suspended,
        Host = ZendeskAccount.Address.Host,
    };

    public JsonObject ToJson()
    {
        var record = new JsonObject
        {
            ["id"] = Id,
            ["url"] = $"{ZendeskAccount.Address}api/v2/users/{Id}.json",
            ["name"] = Name,
            ["email"] = Email,
            ["role"] = Role,
            ["custom_role_id"] = CustomRole,
        };
        if (Suspended is { } suspended)
        {
            record["suspended"] = suspended;
        }

        return record;
    }
}
