using System.Globalization;
using SupportOps.Team;

namespace SupportOps.Auditing;

/// <summary>Reads one directory to its end, or to where it stopped and why.</summary>
internal sealed class AgentListing(
    IAgentDirectory directory,
    IProgress<CaptureProgress>? progress,
    TimeProvider time,
    bool wantsGroups,
    CancellationToken timeIsUp)
{
    private readonly List<Agent> _agents = [];
    private readonly Dictionary<ZendeskUserId, Agent> _byId = [];
    private readonly List<SnapshotSource> _sources = [];
    private int _pages;
    private int _duplicates;
    private int? _expected;
    private ZendeskUserId? _changed;

    public IReadOnlyList<Agent> Agents => _agents;

    public IReadOnlyList<SnapshotSource> Sources => _sources;

    public IReadOnlyList<RoleId>? CustomRoles { get; private set; }

    /// <summary>The roles that have a name; null when none has, which no list without records may stand for.</summary>
    public IReadOnlyList<CustomRole>? NamedRoles { get; private set; }

    public IReadOnlyList<AgentGroup>? Groups { get; private set; }

    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        var problem = await ProblemOfAsync(ReadAgentsAsync, cancellationToken).ConfigureAwait(false) ?? Contradiction();
        _sources.Add(AgentSource(problem));
        if (problem is not null)
        {
            return;
        }

        var roleProblem = await ProblemOfAsync(ReadRolesAsync, cancellationToken).ConfigureAwait(false);
        if (CustomRoles is not null || roleProblem is not null)
        {
            _sources.Add(RoleSource(roleProblem));
        }

        if (wantsGroups)
        {
            await ReadGroupsAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    // Which of the two records is right cannot be told, and a listing that changes while it is read may have lost one.
    private string? Contradiction() => _changed is { } id
        ? $"the agent {id} came twice, with different records; the accounts changed while they were read."
        : null;

    private Task<string?> ProblemOfAsync(Func<CancellationToken, Task> read, CancellationToken cancellationToken) =>
        ReadingProblem.FindAsync(read, timeIsUp, cancellationToken);

    private async Task ReadAgentsAsync(CancellationToken cancellationToken)
    {
        await foreach (var page in directory.ListAgentPagesAsync(cancellationToken).ConfigureAwait(false))
        {
            if (page.StartsOver)
            {
                Forget();
            }

            _pages++;
            _expected = page.Expected ?? _expected;
            foreach (var agent in page.Agents)
            {
                Keep(agent);
            }

            progress?.Report(new CaptureProgress(_pages, _agents.Count));
        }
    }

    private void Forget()
    {
        _agents.Clear();
        _byId.Clear();
        _pages = 0;
        _duplicates = 0;
        _expected = null;
        _changed = null;
    }

    private async Task ReadRolesAsync(CancellationToken cancellationToken)
    {
        var roles = await directory.FindRolesAsync(cancellationToken).ConfigureAwait(false);
        CustomRoles = roles?.Select(role => role.Id).ToList();
        NamedRoles = roles?.Where(role => role.Name is not null).ToList() is { Count: > 0 } named ? named : null;
    }

    private async Task ReadGroupsAsync(CancellationToken cancellationToken)
    {
        var problem = await ProblemOfAsync(
            async stop => Groups = await directory.FindGroupsAsync(stop).ConfigureAwait(false), cancellationToken)
            .ConfigureAwait(false);
        if (Groups is not null || problem is not null)
        {
            _sources.Add(GroupSource(problem));
        }
    }

    private void Keep(Agent agent)
    {
        if (_byId.TryAdd(agent.Id, agent))
        {
            _agents.Add(agent);
            return;
        }

        _duplicates++;
        // Reading is itself a sign-in of the one who reads, so the time of the last one says nothing.
        if (_byId[agent.Id] with { LastLogin = agent.LastLogin } != agent)
        {
            _changed ??= agent.Id;
        }
    }

    private SnapshotSource AgentSource(string? problem) => new()
    {
        Kind = SourceKinds.Agents,
        Name = directory.Endpoint,
        Endpoint = directory.Endpoint,
        FetchedAt = time.GetUtcNow(),
        Expected = _expected,
        IncompleteBecause = problem is null ? null : StoppedAt(problem),
        Pages = _pages,
        Records = _agents.Count,
        Duplicates = _duplicates,
        Sha256 = CanonicalHash.OfAgents(_agents),
        Host = directory.Host,
    };

    private SnapshotSource RoleSource(string? problem) => new()
    {
        Kind = SourceKinds.CustomRoles,
        Name = "custom roles",
        Endpoint = directory.EndpointOf(SourceKinds.CustomRoles),
        FetchedAt = time.GetUtcNow(),
        IncompleteBecause = problem,
        Pages = problem is null ? 1 : 0,
        Records = CustomRoles?.Count ?? 0,
        Sha256 = CustomRoles is null ? null : CanonicalHash.OfRoles(CustomRoles, NamedRoles ?? []),
    };

    private SnapshotSource GroupSource(string? problem) => new()
    {
        Kind = SourceKinds.AgentGroups,
        Name = "groups",
        Endpoint = directory.EndpointOf(SourceKinds.AgentGroups),
        FetchedAt = time.GetUtcNow(),
        IncompleteBecause = problem,
        Records = Groups?.Count ?? 0,
        Sha256 = Groups is null ? null : CanonicalHash.OfGroups(Groups),
    };

    private string StoppedAt(string problem) =>
        string.Create(CultureInfo.InvariantCulture, $"stopped after {_pages} page(s) and {_agents.Count} agent(s): "
            + $"{problem}");
}
