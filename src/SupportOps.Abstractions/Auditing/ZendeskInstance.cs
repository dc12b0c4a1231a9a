using SupportOps.Annotations;
using SupportOps.Team;

namespace SupportOps.Auditing;

/// <summary>One Zendesk account and what an audit must know about it.</summary>
/// <remarks>Source: handbook, Audits; coding standards page for the four addresses.</remarks>
[KnownValues]
public sealed record ZendeskInstance
{
    /// <summary>Zendesk Global.</summary>
    [OfInstance("global", Host = "gitlab.zendesk.com")]
    [KnownValue("global")]
    [RequiredRule("ZD-SUSPENDED")]
    public static ZendeskInstance Global { get; } = new()
    {
        Name = "global",
        Title = "Zendesk Global",
        Block = ZendeskBlock.Main,
        LightAgentRole = ZendeskRoles.Global.LightAgent,
        AdministratorRole = ZendeskRoles.Global.Admin,
        ChatOnlyRole = ZendeskRoles.Global.ChatOnlyAgent,
        ContributorRole = ZendeskRoles.Global.Contributor,
        Host = "gitlab.zendesk.com",
        AgentSync = "00:00 UTC",
    };

    /// <summary>Zendesk US Government.</summary>
    [OfInstance("us-government", Host = "gitlab-federal-support.zendesk.com")]
    [KnownValue("us-government")]
    [RequiredRule("ZD-SUSPENDED")]
    public static ZendeskInstance UsGovernment { get; } = new()
    {
        Name = "us-government",
        Title = "Zendesk US Government",
        Block = ZendeskBlock.UsFederal,
        LightAgentRole = ZendeskRoles.UsGovernment.LightAgent,
        AdministratorRole = ZendeskRoles.UsGovernment.Admin,
        ChatOnlyRole = ZendeskRoles.UsGovernment.ChatOnlyAgent,
        ContributorRole = ZendeskRoles.UsGovernment.Contributor,
        Host = "gitlab-federal-support.zendesk.com",
        AgentSync = "00:00 Pacific time",
    };

    /// <summary>The sandbox of Zendesk Global; it is expected to carry the role ids of its original.</summary>
    [OfInstance("global", Host = "gitlab1707170878.zendesk.com")]
    [KnownValue("global-sandbox")]
    public static ZendeskInstance GlobalSandbox { get; } = Global with
    {
        Name = "global-sandbox",
        Title = "Zendesk Global (sandbox)",
        Host = "gitlab1707170878.zendesk.com",
    };

    /// <summary>The sandbox of Zendesk US Government; it is expected to carry the role ids of its original.</summary>
    [OfInstance("us-government", Host = "gitlabfederalsupport1585318082.zendesk.com")]
    [KnownValue("us-government-sandbox")]
    public static ZendeskInstance UsGovernmentSandbox { get; } = UsGovernment with
    {
        Name = "us-government-sandbox",
        Title = "Zendesk US Government (sandbox)",
        Host = "gitlabfederalsupport1585318082.zendesk.com",
    };

    /// <summary>The four instances of the handbook.</summary>
    public static IReadOnlyList<ZendeskInstance> Known { get; } =
        [Global, UsGovernment, GlobalSandbox, UsGovernmentSandbox];

    /// <summary>Short name for options, reports and fingerprints, for example <c>global</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Name shown to people, for example <c>Zendesk Global</c>.</summary>
    public required string Title { get; init; }

    /// <summary>The custom role that makes an agent a light agent.</summary>
    public required RoleId LightAgentRole { get; init; }

    /// <summary>The custom role that makes an agent an administrator.</summary>
    public required RoleId AdministratorRole { get; init; }

    /// <summary>The custom role of chat-only agents, for the count of licences; null when there is none.</summary>
    public RoleId? ChatOnlyRole { get; init; }

    /// <summary>The custom role of contributors, for the count of licences; null when there is none.</summary>
    public RoleId? ContributorRole { get; init; }

    /// <summary>Which block of the team files describes accounts of this instance.</summary>
    public ZendeskBlock Block { get; init; } = ZendeskBlock.Main;

    /// <summary>Host name of the account; null when it is not known beforehand.</summary>
    public string? Host { get; init; }

    /// <summary>When the nightly sync overwrites names and e-mail addresses; null when there is none.</summary>
    public string? AgentSync { get; init; }

    /// <summary>
    /// Whether agents sign in through a single sign-on of the company, which then answers for the second factor. Not
    /// declared unless you say so.
    /// </summary>
    public bool HasSingleSignOn { get; init; }

    /// <summary>Which list an agent is on.</summary>
    /// <remarks>Source: handbook, Audits: the lists go by custom role id.</remarks>
    public AgentKind KindOf(Agent agent)
    {
        ArgumentNullException.ThrowIfNull(agent);
        if (agent.CustomRole == LightAgentRole)
        {
            return AgentKind.Light;
        }

        return agent.CustomRole == AdministratorRole ? AgentKind.Administrator : AgentKind.Full;
    }

    /// <summary>Whether an agent has administrator access: by custom role, or by Zendesk's own role.</summary>
    public bool IsAdministrator(Agent agent)
    {
        ArgumentNullException.ThrowIfNull(agent);
        return agent.Role == AgentRole.Administrator || agent.CustomRole == AdministratorRole;
    }
}
