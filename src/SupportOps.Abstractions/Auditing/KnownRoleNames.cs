using SupportOps.Team;

namespace SupportOps.Auditing;

/// <summary>The names of the custom roles of the handbook's instances.</summary>
/// <remarks>Source: handbook, Zendesk roles page.</remarks>
internal static class KnownRoleNames
{
    private static readonly CustomRole[] Global =
    [
        new(ZendeskRoles.Global.Admin, "Admin"), new(ZendeskRoles.Global.LightAgent, "Light agent"),
        new(ZendeskRoles.Global.Bpo, "BPO"), new(ZendeskRoles.Global.ChatOnlyAgent, "Chat-only agent"),
        new(ZendeskRoles.Global.Contributor, "Contributor"), new(ZendeskRoles.Global.GitLabStaff, "GitLab Staff"),
        new(ZendeskRoles.Global.GitLabStaffExplore, "GitLab Staff - Explore"),
        new(ZendeskRoles.Global.SecurityStaff, "Security Staff"),
        new(ZendeskRoles.Global.SupportManagers, "Support Managers"),
        new(ZendeskRoles.Global.SupportStaff, "Support Staff"),
        new(ZendeskRoles.Global.SupportStaffCmoc, "Support Staff - CMOC"),
        new(ZendeskRoles.Global.SupportStaffExplore, "Support Staff - Explore"),
        new(ZendeskRoles.Global.TechSupport, "Tech Support"),
    ];

    private static readonly CustomRole[] UsGovernment =
    [
        new(ZendeskRoles.UsGovernment.Admin, "Admin"), new(ZendeskRoles.UsGovernment.LightAgent, "Light agent"),
        new(ZendeskRoles.UsGovernment.ChatOnlyAgent, "Chat-only agent"),
        new(ZendeskRoles.UsGovernment.Contributor, "Contributor"),
        new(ZendeskRoles.UsGovernment.GitLabStaff, "GitLab Staff"),
        new(ZendeskRoles.UsGovernment.SupportManagers, "Support Managers"),
        new(ZendeskRoles.UsGovernment.SupportUsFederalStaff, "Support US Federal Staff"),
        new(ZendeskRoles.UsGovernment.SupportUsFederalStaffExplore, "Support US Federal Staff w/ Explore"),
    ];

    /// <summary>The roles of one of the handbook's instances; none for another.</summary>
    public static IReadOnlyList<CustomRole> Of(ZendeskInstance instance)
    {
        if (!ZendeskInstance.Known.Any(known => string.Equals(known.Name, instance.Name, StringComparison.Ordinal)))
        {
            return [];
        }

        return instance.Block == ZendeskBlock.UsFederal ? UsGovernment : Global;
    }
}
