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

    /// <summary>
    /// What was read. A kind of source that is not listed was made in code, and the caller vouches that it is whole.
    /// </summary>
    public IReadOnlyList<SnapshotSource> Sources { get; init; } = [];

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
