using SupportOps.Annotations;

namespace SupportOps.Auditing;

/// <summary>The custom roles of the two instances. An id of one instance means nothing in the other.</summary>
/// <remarks>
/// Source: handbook, Zendesk roles page; the two audited ones also in Audits. BPO is from the 2026 edition.
/// </remarks>
public static class ZendeskRoles
{
    /// <summary>Zendesk Global.</summary>
    [OfInstance("global")]
    public static class Global
    {
        /// <summary>Admin: the audit's list of administrators.</summary>
        [KnownValue(360004957599)]
        public static RoleId Admin { get; } = new(360004957599);

        /// <summary>Light agent: the audit's list of light agents.</summary>
        [KnownValue(360004984553)]
        public static RoleId LightAgent { get; } = new(360004984553);

        /// <summary>BPO.</summary>
        [KnownValue(21960449459868)]
        public static RoleId Bpo { get; } = new(21960449459868);

        /// <summary>Chat-only agent.</summary>
        [KnownValue(11757383830044)]
        public static RoleId ChatOnlyAgent { get; } = new(11757383830044);

        /// <summary>Contributor.</summary>
        [KnownValue(360006947540)]
        public static RoleId Contributor { get; } = new(360006947540);

        /// <summary>GitLab Staff.</summary>
        [KnownValue(360005625453)]
        public static RoleId GitLabStaff { get; } = new(360005625453);

        /// <summary>GitLab Staff - Explore.</summary>
        [KnownValue(360001716320)]
        public static RoleId GitLabStaffExplore { get; } = new(360001716320);

        /// <summary>Security Staff.</summary>
        [KnownValue(8869988210972)]
        public static RoleId SecurityStaff { get; } = new(8869988210972);

        /// <summary>Support Managers.</summary>
        [KnownValue(360001716340)]
        public static RoleId SupportManagers { get; } = new(360001716340);

        /// <summary>Support Staff.</summary>
        [KnownValue(1288263)]
        public static RoleId SupportStaff { get; } = new(1288263);

        /// <summary>Support Staff - CMOC.</summary>
        [KnownValue(8869919308956)]
        public static RoleId SupportStaffCmoc { get; } = new(8869919308956);

        /// <summary>Support Staff - Explore.</summary>
        [KnownValue(360001525560)]
        public static RoleId SupportStaffExplore { get; } = new(360001525560);

        /// <summary>Tech Support.</summary>
        [KnownValue(360001532679)]
        public static RoleId TechSupport { get; } = new(360001532679);
    }

    /// <summary>Zendesk US Government.</summary>
    [OfInstance("us-government")]
    public static class UsGovernment
    {
        /// <summary>Admin: the audit's list of administrators.</summary>
        [KnownValue(360016820032)]
        public static RoleId Admin { get; } = new(360016820032);

        /// <summary>Light agent: the audit's list of light agents.</summary>
        [KnownValue(360008074111)]
        public static RoleId LightAgent { get; } = new(360008074111);

        /// <summary>Chat-only agent.</summary>
        [KnownValue(20528982631700)]
        public static RoleId ChatOnlyAgent { get; } = new(20528982631700);

        /// <summary>Contributor.</summary>
        [KnownValue(360016669231)]
        public static RoleId Contributor { get; } = new(360016669231);

        /// <summary>GitLab Staff.</summary>
        [KnownValue(360008466212)]
        public static RoleId GitLabStaff { get; } = new(360008466212);

        /// <summary>Support Managers.</summary>
        [KnownValue(33687078022676)]
        public static RoleId SupportManagers { get; } = new(33687078022676);

        /// <summary>Support US Federal Staff.</summary>
        [KnownValue(360008098572)]
        public static RoleId SupportUsFederalStaff { get; } = new(360008098572);

        /// <summary>Support US Federal Staff w/ Explore.</summary>
        [KnownValue(360009925712)]
        public static RoleId SupportUsFederalStaffExplore { get; } = new(360009925712);
    }
}
