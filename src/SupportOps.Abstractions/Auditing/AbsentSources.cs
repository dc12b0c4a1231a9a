namespace SupportOps.Auditing;

/// <summary>Finds out what a source, read to its end, says nothing about.</summary>
/// <remarks>
/// A field that no record has is a property of the source, not of a hundred thousand agents. A rule that needs it is
/// told once, and inconclusive.
/// </remarks>
internal static class AbsentSources
{
    private static readonly (SourceKinds Kind, Func<AuditContext, bool> IsThere, string Sentence)[] Optional =
    [
        (SourceKinds.LastLogins, context => Array.Exists(context.Agents, agent => agent.LastLogin is not null),
            "No record says when its agent signed in last."),
        (SourceKinds.TwoFactor, SaysTwoFactor,
            "No record says whether its agent signs in with two factors, and the policy declares no single sign-on."),
        (SourceKinds.AgentGroups, context => context.Snapshot.Groups is not null,
            "The groups of the agents were not read."),
        (SourceKinds.RoleNames, KnowsRoleNames, "The names of the custom roles are not known."),
    ];

    public static SourceKinds Of(AuditContext context, SourceKinds needs)
    {
        var absent = SourceKinds.None;
        foreach (var (kind, isThere, _) in Optional)
        {
            absent |= needs.HasFlag(kind) && !isThere(context) ? kind : SourceKinds.None;
        }

        return absent;
    }

    public static SnapshotResult Describe(SourceKinds absent) => new(
        "absent:" + absent,
        RuleResult.Inconclusive(string.Join(
            ' ', Optional.Where(entry => absent.HasFlag(entry.Kind)).Select(entry => entry.Sentence))));

    private static bool SaysTwoFactor(AuditContext context) => context.Instance.HasSingleSignOn
        || Array.Exists(context.Agents, agent => agent.HasTwoFactor is not null);

    private static bool KnowsRoleNames(AuditContext context) =>
        context.Snapshot.NamedRoles?.Any(role => role.Name is not null) == true
        || KnownRoleNames.Of(context.Instance).Count > 0;
}
