using SupportOps.Auditing;

namespace SupportOps.Cli.Doctor;

/// <summary>The role ids that belong to another instance of the handbook.</summary>
internal static class OtherRoles
{
    /// <summary>The instance, other than this one and its sandbox, that has one of the roles; null for none.</summary>
    public static ZendeskInstance? OwnerOf(IReadOnlyCollection<RoleId> roles, ZendeskInstance instance) =>
        ZendeskInstance.Known.FirstOrDefault(
            known => known.Block != instance.Block && RolesOf(known).Except(RolesOf(instance)).Any(roles.Contains));

    private static IEnumerable<RoleId> RolesOf(ZendeskInstance instance) =>
        new RoleId?[]
        {
            instance.LightAgentRole, instance.AdministratorRole, instance.ChatOnlyRole, instance.ContributorRole,
        }.OfType<RoleId>();
}
