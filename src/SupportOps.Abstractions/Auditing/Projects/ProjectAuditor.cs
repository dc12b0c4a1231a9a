using System.Globalization;
using System.Runtime.CompilerServices;
using SupportOps.Time;

namespace SupportOps.Auditing.Projects;

/// <summary>Runs the audit of project settings: reads them through the port, then judges.</summary>
public sealed class ProjectAuditor
{
    private readonly IProjectDirectory _projects;
    private readonly TimeProvider _time;

    /// <summary>Connects the source.</summary>
    /// <param name="projects">Where the projects come from.</param>
    /// <param name="timeProvider">The clock that dates the snapshot; the system's when null.</param>
    public ProjectAuditor(IProjectDirectory projects, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(projects);
        _projects = projects;
        _time = timeProvider ?? TimeProvider.System;
    }

    /// <summary>
    /// How long reading may take; what is not read by then makes the report incomplete. Null for no limit.
    /// </summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>Reads projects and judges them.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="scope">Which projects.</param>
    /// <param name="period">The quarter; null for the present one, in UTC.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="SupportOpsApiException">
    /// The credential was refused. Every other failure makes the report incomplete.
    /// </exception>
    public async Task<AuditReport> RunAsync(
        ProjectPolicy policy,
        ProjectScope scope,
        AuditPeriod? period = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy.Evaluate(await CaptureAsync(policy, scope, cancellationToken).ConfigureAwait(false), period);
    }

    /// <summary>Reads projects, and the users whom a policy names.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="scope">Which projects.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="SupportOpsApiException">The credential was refused.</exception>
    public async Task<ProjectSnapshot> CaptureAsync(
        ProjectPolicy policy, ProjectScope scope, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(scope);
        var capturedAt = _time.GetUtcNow();
        using var limit = new CancellationTokenSource(TimeLimit ?? Timeout.InfiniteTimeSpan, _time);
        var reading = new SourceReading(limit.Token);
        var projects = new List<ProjectSettings>();
        var sources = new List<SnapshotSource>();
        foreach (var (name, list) in ListingsOf(scope))
        {
            var (records, source) = await reading.ReadAsync(
                SourceKinds.Projects, name, list, project => project.Parts, cancellationToken).ConfigureAwait(false);
            projects.AddRange(records);
            sources.Add(source);
        }

        var (users, userSource) = await reading.ReadAsync(
            SourceKinds.Users, "users who may push", stop => ReadEach(policy.Pushers, _projects.FindUserAsync, stop),
            PartsOf, cancellationToken).ConfigureAwait(false);
        return new ProjectSnapshot
        {
            CapturedAt = capturedAt,
            Projects = [.. projects.DistinctBy(project => project.Id)],
            Users = users,
            Sources = [.. sources, userSource],
        };
    }

    private IEnumerable<(string Name, Func<CancellationToken, IAsyncEnumerable<ProjectSettings>> List)> ListingsOf(
        ProjectScope scope)
    {
        foreach (var group in scope.Groups)
        {
            yield return ("projects of " + group, stop => _projects.ListProjectsAsync(group, stop));
        }

        foreach (var project in scope.Projects)
        {
            yield return ("project " + project, stop => ReadEach([project], _projects.ReadProjectAsync, stop));
        }
    }

    private static async IAsyncEnumerable<T> ReadEach<T>(
        IReadOnlyList<string> names,
        Func<string, CancellationToken, Task<T>> read,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var name in names)
        {
            yield return await read(name, cancellationToken).ConfigureAwait(false);
        }
    }

    private static IReadOnlyList<string?> PartsOf(NamedUser user) =>
        [user.Username, user.Id?.ToString(CultureInfo.InvariantCulture)];
}
