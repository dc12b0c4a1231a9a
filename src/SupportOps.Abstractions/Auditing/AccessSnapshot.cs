using SupportOps.Team;

namespace SupportOps.Auditing;

/// <summary>
/// Everything an access audit looks at, as it was at one moment. The same snapshot always gives the same report.
/// </summary>
public sealed record AccessSnapshot
{
    /// <summary>Name of the instance the agents belong to, for example <c>global</c>.</summary>
    public required string Instance { get; init; }

    /// <summary>When the reading began.</summary>
    public required DateTimeOffset CapturedAt { get; init; }

    /// <summary>The team.</summary>
    public required Roster Roster { get; init; }

    /// <summary>The agents, each id once.</summary>
    public required IReadOnlyList<Agent> Agents { get; init; }

    /// <summary>
    /// E-mail addresses of the people who may be administrators of this instance; compared ignoring case.
    /// </summary>
    public IReadOnlyList<string> ApprovedAdministrators { get; init; } = [];

    /// <summary>Ids of all custom roles of the instance; null when they could not be read.</summary>
    public IReadOnlyList<RoleId>? CustomRoles { get; init; }

    /// <summary>The custom roles of the instance that have a name; null when no name could be read.</summary>
    public IReadOnlyList<CustomRole>? NamedRoles { get; init; }

    /// <summary>The groups of the instance; null when they were not read.</summary>
    public IReadOnlyList<AgentGroup>? Groups { get; init; }

    /// <summary>
    /// What was read. A kind of source that is not listed was made in code, and the caller vouches that it is whole.
    /// </summary>
    public IReadOnlyList<SnapshotSource> Sources { get; init; } = [];

    /// <summary>The same snapshot with another list of approved administrators, and a source that says so.</summary>
    /// <param name="addresses">E-mail addresses; compared ignoring case.</param>
    public AccessSnapshot WithApprovedAdministrators(IReadOnlyList<string> addresses)
    {
        ArgumentNullException.ThrowIfNull(addresses);
        var source = new SnapshotSource
        {
            Kind = SourceKinds.ApprovedAdministrators,
            Name = "approved administrators",
            Pages = 1,
            Records = addresses.Count,
            Sha256 = CanonicalHash.OfAddresses(addresses),
        };
        var others = Sources.Where(other => other.Kind != SourceKinds.ApprovedAdministrators);
        return this with { ApprovedAdministrators = addresses, Sources = [.. others, source] };
    }

    /// <summary>
    /// The same snapshot with an entry and a hash for the team and for the agents, where the caller made them in code
    /// and named no source. It is saved in this form: what is read back from a file has nobody who vouches for it.
    /// </summary>
    public AccessSnapshot WithEverySource() => this with { Sources = AuditSources.Named(this) };

    /// <summary>
    /// Finds a place where the content is not what its sources say was read, as after a file was cut or edited; null
    /// when there is none.
    /// </summary>
    public string? FindContradiction() => Sources.Select(Contradiction).FirstOrDefault(problem => problem is not null)
        ?? (Agents.Select(agent => agent.Id).Distinct().Count() == Agents.Count ? null : "an agent stands in it twice");

    private string? Contradiction(SnapshotSource source)
    {
        var (name, records, hash) = source.Kind switch
        {
            SourceKinds.TeamFiles => ("members", Roster.Members.Count, source.Sha256),
            SourceKinds.Agents => ("agents", Agents.Count, CanonicalHash.OfAgents(Agents)),
            SourceKinds.ApprovedAdministrators => (
                "approved administrators",
                ApprovedAdministrators.Count,
                CanonicalHash.OfAddresses(ApprovedAdministrators)),
            SourceKinds.AgentGroups => (
                "groups", Groups?.Count ?? 0, Groups is null ? null : CanonicalHash.OfGroups(Groups)),
            SourceKinds.CustomRoles => (
                "custom roles",
                CustomRoles?.Count ?? 0,
                CustomRoles is null ? null : CanonicalHash.OfRoles(CustomRoles, NamedRoles ?? [])),
            _ => ("custom roles", CustomRoles?.Count ?? 0, source.Sha256),
        };
        var isSame = source.Records == records && (source.Sha256 is null || source.Sha256 == hash);
        return isSame ? null : $"the {name} are not those that were read";
    }

    /// <summary>The kinds of source that were not read to their end.</summary>
    public SourceKinds IncompleteSources
    {
        get
        {
            var kinds = Roster.IsComplete ? SourceKinds.None : SourceKinds.TeamFiles;
            foreach (var source in Sources)
            {
                kinds |= source.IsComplete ? SourceKinds.None : source.Kind;
            }

            return kinds;
        }
    }
}
