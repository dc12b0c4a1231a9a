using SupportOps.Time;

namespace SupportOps.Auditing.Groups;

/// <summary>Runs the audit of GitLab groups: reads their members through the port, then judges.</summary>
public sealed class GroupAuditor
{
    private readonly IGroupDirectory _groups;
    private readonly TimeProvider _time;

    /// <summary>Connects the source.</summary>
    /// <param name="groups">Where the members come from.</param>
    /// <param name="timeProvider">The clock that dates the snapshot; the system's when null.</param>
    public GroupAuditor(IGroupDirectory groups, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(groups);
        _groups = groups;
        _time = timeProvider ?? TimeProvider.System;
    }

    /// <summary>
    /// How long reading may take; what is not read by then makes the report incomplete. Null for no limit.
    /// </summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>Reads the groups of a policy and judges them.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="period">The quarter; null for the present one, in UTC.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="SupportOpsApiException">
    /// The credential was refused. Every other failure makes the report incomplete.
    /// </exception>
    public async Task<AuditReport> RunAsync(
        GroupPolicy policy, AuditPeriod? period = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy.Evaluate(await CaptureAsync(policy, cancellationToken).ConfigureAwait(false), period);
    }

    /// <summary>Reads the groups of a policy, one after the other.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="SupportOpsApiException">The credential was refused.</exception>
    public async Task<GroupSnapshot> CaptureAsync(GroupPolicy policy, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var capturedAt = _time.GetUtcNow();
        using var limit = new CancellationTokenSource(TimeLimit ?? Timeout.InfiniteTimeSpan, _time);
        var reading = new SourceReading(limit.Token);
        var groups = new List<MembersOfGroup>();
        var sources = new List<SnapshotSource>();
        foreach (var path in policy.Groups.Select(group => group.Path))
        {
            var (members, source) = await reading.ReadAsync(
                SourceKinds.GroupMembers, "members of " + path, stop => _groups.ListMembersAsync(path, stop), PartsOf,
                cancellationToken).ConfigureAwait(false);
            groups.Add(new MembersOfGroup(path, members));
            sources.Add(source);
        }

        return new GroupSnapshot { CapturedAt = capturedAt, Groups = groups, Sources = sources };
    }

    private static IReadOnlyList<string?> PartsOf(GroupMember member) =>
        [FormattableString.Invariant($"{member.UserId}"), member.Username, member.Role.ToString(), member.Name];
}
