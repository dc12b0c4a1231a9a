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
    ];

    public static string Of(SourceKinds kinds) =>
        string.Join(", ", Names.Where(pair => kinds.HasFlag(pair.Kind)).Select(pair => pair.Name));
}
