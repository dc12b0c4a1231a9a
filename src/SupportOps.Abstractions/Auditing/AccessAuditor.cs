using SupportOps.Team;
using SupportOps.Time;

namespace SupportOps.Auditing;

/// <summary>Runs an access audit: reads the team and the agents through the ports, then judges what was read.</summary>
public sealed class AccessAuditor
{
    private readonly IRosterSource _roster;
    private readonly IAgentDirectory _agents;
    private readonly TimeProvider _time;

    /// <summary>Connects the two sources.</summary>
    /// <param name="roster">Where the team comes from.</param>
    /// <param name="agents">Where the agents come from.</param>
    /// <param name="timeProvider">The clock that dates the snapshot; the system's when null.</param>
    public AccessAuditor(IRosterSource roster, IAgentDirectory agents, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(agents);
        _roster = roster;
        _agents = agents;
        _time = timeProvider ?? TimeProvider.System;
    }

    /// <summary>E-mail addresses of the people who may be administrators of the instance; nobody when empty.</summary>
    public IReadOnlyList<string> ApprovedAdministrators { get; init; } = [];

    /// <summary>
    /// How long reading the directory may take; what is not read by then makes the report incomplete. Null for no
    /// limit.
    /// </summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>Is told after each page; null when nobody listens.</summary>
    public IProgress<CaptureProgress>? Progress { get; init; }

    /// <summary>Reads everything and judges it.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="period">The quarter; null for the present one, in UTC.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="SupportOpsApiException">
    /// The credential was refused. Every other failure of the directory makes the report incomplete.
    /// </exception>
    /// <exception cref="IOException">The team cannot be read at all.</exception>
    public async Task<AuditReport> RunAsync(
        AuditPolicy policy, AuditPeriod? period = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var start = _time.GetTimestamp();
        var snapshot = await CaptureAsync(policy, cancellationToken).ConfigureAwait(false);
        var report = policy.Evaluate(snapshot, period);
        AuditTelemetry.Record(report, policy.Instance.Name, _time.GetElapsedTime(start));
        return report;
    }

    /// <summary>
    /// Reads everything that the handbook's audit of the instance looks at. A rule that needs more is inconclusive.
    /// </summary>
    /// <param name="instance">The instance.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>
    /// The snapshot. Where reading stopped early, its source says why, and no audit of it can be clean.
    /// </returns>
    /// <exception cref="SupportOpsApiException">The credential was refused.</exception>
    /// <exception cref="IOException">The team cannot be read at all.</exception>
    public async Task<AccessSnapshot> CaptureAsync(
        ZendeskInstance instance, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instance);
        return await CaptureAsync(instance, wantsGroups: false, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads everything that the rules of a policy look at.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>
    /// The snapshot. Where reading stopped early, its source says why, and no audit of it can be clean.
    /// </returns>
    /// <exception cref="SupportOpsApiException">The credential was refused.</exception>
    /// <exception cref="IOException">The team cannot be read at all.</exception>
    public async Task<AccessSnapshot> CaptureAsync(AuditPolicy policy, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var wantsGroups = policy.Rules.Any(rule => rule.Descriptor.Needs.HasFlag(SourceKinds.AgentGroups));
        return await CaptureAsync(policy.Instance, wantsGroups, cancellationToken).ConfigureAwait(false);
    }

    private async Task<AccessSnapshot> CaptureAsync(
        ZendeskInstance instance, bool wantsGroups, CancellationToken cancellationToken)
    {
        using var activity = AuditTelemetry.StartCapture(instance.Name);
        var capturedAt = _time.GetUtcNow();
        var roster = await _roster.ReadAsync(cancellationToken).ConfigureAwait(false);
        var team = AuditSources.OfTeam(roster) with { FetchedAt = _time.GetUtcNow() };
        using var limit = new CancellationTokenSource(TimeLimit ?? Timeout.InfiniteTimeSpan, _time);
        var listing = new AgentListing(_agents, Progress, _time, wantsGroups, limit.Token);
        await listing.ReadAsync(cancellationToken).ConfigureAwait(false);

        var snapshot = new AccessSnapshot
        {
            Instance = instance.Name,
            CapturedAt = capturedAt,
            Roster = roster,
            Agents = listing.Agents,
            CustomRoles = listing.CustomRoles,
            NamedRoles = listing.NamedRoles,
            Groups = listing.Groups,
            Sources = [team, .. listing.Sources],
        }.WithApprovedAdministrators(ApprovedAdministrators);
        AuditTelemetry.CountIncomplete(snapshot);
        return snapshot;
    }
}
