namespace SupportOps.Auditing;

/// <summary>The custom roles of the two instances. An id of one instance means nothing in the other.</summary>
/// <remarks>
/// Source: handbook, Zendesk roles page; the two audited ones also in Audits. BPO is from the 2026 edition.
/// </remarks>
public static class ZendeskRoles
{
    /// <summary>Zendesk Global.</summary>
    public static class Global
    {
        /// <summary>Admin: the audit's list of administrators.</summary>
        public static RoleId Admin { get; } = new(360004957599);

        /// <summary>Light agent: the audit's list of light agents.</summary>
        public static RoleId LightAgent { get; } = new(360004984553);

        /// <summary>BPO.</summary>
        public static RoleId Bpo { get; } = new(21960449459868);

        /// <summary>Chat-only agent.</summary>
        public static RoleId ChatOnlyAgent { get; } = new(11757383830044);

        /// <summary>Contributor.</summary>
        public static RoleId Contributor { get; } = new(360006947540);

        /// <summary>GitLab Staff.</summary>
        public static RoleId GitLabStaff { get; } = new(360005625453);

        /// <summary>GitLab Staff - Explore.</summary>
        public static RoleId GitLabStaffExplore { get; } = new(360001716320);

        /// <summary>Security Staff.</summary>
        public static RoleId SecurityStaff { get; } = new(8869988210972);

        /// <summary>Support Managers.</summary>
        public static RoleId SupportManagers { get; } = new(360001716340);

        /// <summary>Support Staff.</summary>
        public static RoleId SupportStaff { get; } = new(1288263);

        /// <summary>Support Staff - CMOC.</summary>
        public static RoleId SupportStaffCmoc { get; } = new(8869919308956);

        /// <summary>Support Staff - Explore.</summary>
        public static RoleId SupportStaffExplore { get; } = new(360001525560);

        /// <summary>Tech Support.</summary>
        public static RoleId TechSupport { get; } = new(360001532679);
    }

    /// <summary>Zendesk US Government.</summary>
    public static class UsGovernment
    {
        /// <summary>Admin: the audit's list of administrators.</summary>
        public static RoleId Admin { get; } = new(360016820032);

        /// <summary>Light agent: the audit's list of light agents.</summary>
        public static RoleId LightAgent { get; } = new(360008074111);

        /// <summary>Chat-only agent.</summary>
        public static RoleId ChatOnlyAgent { get; } = new(20528982631700);

        /// <summary>Contributor.</summary>
        public static RoleId Contributor { get; } = new(360016669231);

        /// <summary>GitLab Staff.</summary>
        public static RoleId GitLabStaff { get; } = new(360008466212);

        /// <summary>Support Managers.</summary>
        public static RoleId SupportManagers { get; } = new(33687078022676);

        /// <summary>Support US Federal Staff.</summary>
        public static RoleId SupportUsFederalStaff { get; } = new(360008098572);

        /// <summary>Support US Federal Staff w/ Explore.</summary>
        public static RoleId SupportUsFederalStaffExplore { get; } = new(360009925712);
    }
}
