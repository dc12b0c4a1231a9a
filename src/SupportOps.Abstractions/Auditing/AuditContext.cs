using SupportOps.Team;

namespace SupportOps.Auditing;

/// <summary>What all subjects of one audit share: the snapshot, the instance, and who was matched to whom.</summary>
public sealed class AuditContext : IAuditInput
{
    private readonly HashSet<string> _approved;
    private readonly Lazy<AccountDetails> _details;

    internal AuditContext(ZendeskInstance instance, AccessSnapshot snapshot, DateTimeOffset asOf)
    {
        Instance = instance;
        Snapshot = snapshot;
        AsOf = asOf;
        IncompleteSources = snapshot.IncompleteSources;
        Members = snapshot.Roster.Members as TeamMember[] ?? [.. snapshot.Roster.Members];
        Agents = snapshot.Agents as Agent[] ?? [.. snapshot.Agents];
        Matches = AgentMatches.Create(Members, Agents, instance.Block);
        _approved = new HashSet<string>(snapshot.ApprovedAdministrators, StringComparer.OrdinalIgnoreCase);
        _details = new Lazy<AccountDetails>(() => new AccountDetails(instance, snapshot));
    }

    /// <summary>The instance under audit.</summary>
    public ZendeskInstance Instance { get; }

    /// <summary>What was read.</summary>
    public AccessSnapshot Snapshot { get; }

    /// <summary>
    /// The moment the report speaks about. A rule that counts days counts them from here, never from a clock.
    /// </summary>
    public DateTimeOffset AsOf { get; }

    /// <summary>The kinds of source that were not read to their end.</summary>
    public SourceKinds IncompleteSources { get; }

    // Arrays, because the rules walk over them once per subject and an interface call per step is what that would cost.
    internal TeamMember[] Members { get; }

    internal Agent[] Agents { get; }

    internal AgentMatches Matches { get; }

    IReadOnlyList<SnapshotSource> IAuditInput.Sources => Snapshot.Sources;

    IReadOnlyList<UnreadableTeamFile> IAuditInput.UnreadableFiles => Snapshot.Roster.UnreadableFiles;

    IReadOnlyList<Population> IAuditInput.Populations =>
    [
        new("members", Members.Length, "The team folder gave no member."),
        new("agents", Agents.Length, "The instance gave no agent: no user with the role admin or agent."),
    ];

    /// <summary>Whether the owner of this address may be an administrator of the instance.</summary>
    /// <remarks>
    /// Source: handbook, Audits: administrator access is closely controlled; the list is explicit, per instance.
    /// </remarks>
    public bool IsApprovedAdministrator(string email)
    {
        ArgumentNullException.ThrowIfNull(email);
        return _approved.Contains(email);
    }

    /// <summary>Name of a custom role; null when it is not known.</summary>
    /// <param name="role">Id of the role.</param>
    public string? FindRoleName(RoleId role) => _details.Value.FindRoleName(role);

    /// <summary>Whether the name of a role is the handbook's only because the account's was not read.</summary>
    internal bool IsRoleNameUncertain(RoleId role) =>
        IncompleteSources.HasFlag(SourceKinds.CustomRoles) && !_details.Value.IsNamedByAccount(role);

    /// <summary>Names of the groups an agent is in, in ordinal order; null when the groups were not read.</summary>
    /// <param name="agent">Id of the agent.</param>
    public IReadOnlyList<string>? FindGroups(ZendeskUserId agent) => _details.Value.FindGroups(agent);

    /// <summary>Of the kinds of source that a rule needs, those about which nothing at all is known.</summary>
    internal SourceKinds AbsentOf(SourceKinds needs) => AbsentSources.Of(this, needs);

    /// <summary>How messages name a member: name and file, with whatever of the two there is.</summary>
    internal static string NameOf(TeamMember member) => member.Name is { Length: > 0 } name
        ? $"{name} ({member.File})"
        : member.File;

    /// <summary>How messages name an agent.</summary>
    internal static string NameOf(Agent agent) => $"{agent.Name ?? agent.Email ?? "an agent without a name"} "
        + $"({agent.Id})";
}
