namespace SupportOps.Auditing;

/// <summary>How messages name kinds of source.</summary>
internal static class SourceNames
{
    private static readonly (SourceKinds Kind, string Name)[] Names =
    [
        (SourceKinds.TeamFiles, "team files"), (SourceKinds.Agents, "agents"),
        (SourceKinds.ApprovedAdministrators, "approved administrators"), (SourceKinds.CustomRoles, "custom roles"),
        (SourceKinds.Seats, "Calendly members"), (SourceKinds.GroupMembers, "group members"),
        (SourceKinds.Projects, "projects"), (SourceKinds.Users, "users"),
        (SourceKinds.AgentGroups, "groups of the agents"), (SourceKinds.LastLogins, "last sign-ins"),
        (SourceKinds.TwoFactor, "two-factor sign-in"), (SourceKinds.RoleNames, "names of the custom roles"),
    ];

    public static string Of(SourceKinds kinds) =>
        string.Join(", ", Names.Where(pair => kinds.HasFlag(pair.Kind)).Select(pair => pair.Name));
}
