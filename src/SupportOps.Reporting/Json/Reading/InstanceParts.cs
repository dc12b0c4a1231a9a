using SupportOps.Auditing;
using SupportOps.Team;

namespace SupportOps.Reporting.Json.Reading;

/// <summary>The instance and its agents.</summary>
internal static class InstanceParts
{
    public static ZendeskInstance? ToInstance(ReportDocument document) => document.Roles is not { } roles
        ? null
        : new ZendeskInstance
        {
            Name = document.Instance,
            Title = document.Audit,
            LightAgentRole = new RoleId(roles.Light),
            AdministratorRole = new RoleId(roles.Administrator),
            ChatOnlyRole = Role(roles.ChatOnly),
            ContributorRole = Role(roles.Contributor),
            Block = document.Zendesk is { Block: var block } ? Words.Read(block, "block", Words.Blocks) : default,
            Host = document.Zendesk?.Host,
            AgentSync = document.Zendesk?.AgentSync,
            HasSingleSignOn = document.Zendesk?.SingleSignOn == true,
        };

    public static AgentLists ToLists(ListsDocument lists) => AgentLists.Of(
        Parts.Each(lists.Light, "lists.light", ToAgent),
        Parts.Each(lists.Full, "lists.full", ToAgent),
        Parts.Each(lists.Administrators, "lists.administrators", ToAgent));

    private static Agent ToAgent(AgentDocument agent) => new()
    {
        Id = new ZendeskUserId(agent.Id),
        Name = agent.Name,
        Email = agent.Email,
        Role = agent.Role is { } role ? Words.Read(role, "role", Words.AgentRoles) : AgentRole.Agent,
        CustomRole = Role(agent.CustomRole),
        Suspended = agent.Suspended,
        Host = agent.Host,
    };

    private static RoleId? Role(long? id) => id is { } value ? new RoleId(value) : null;
}
