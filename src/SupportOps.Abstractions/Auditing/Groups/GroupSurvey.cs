using SupportOps.Team;

namespace SupportOps.Auditing.Groups;

/// <summary>The policy about GitLab groups with what was read of them.</summary>
public sealed class GroupSurvey : IAuditInput
{
    internal GroupSurvey(GroupPolicy policy, GroupSnapshot snapshot)
    {
        Policy = policy;
        Snapshot = snapshot;
        Pairs = [.. policy.Groups.Select(Paired)];
        IncompleteSources = snapshot.Sources.Where(source => !source.IsComplete).Aggregate(
            SourceKinds.None, (kinds, source) => kinds | source.Kind);
    }

    /// <summary>The policy.</summary>
    public GroupPolicy Policy { get; }

    /// <summary>What was read.</summary>
    public GroupSnapshot Snapshot { get; }

    /// <summary>The kinds of source that were not read to their end.</summary>
    public SourceKinds IncompleteSources { get; }

    internal IReadOnlyList<(ExpectedGroup Expected, IReadOnlyList<GroupMember> Actual)> Pairs { get; }

    IReadOnlyList<SnapshotSource> IAuditInput.Sources => Snapshot.Sources;

    IReadOnlyList<UnreadableTeamFile> IAuditInput.UnreadableFiles => [];

    // A group of which nothing is expected may be empty; one that is expected to be full and is not was not seen.
    IReadOnlyList<Population> IAuditInput.Populations =>
    [
        new("expected", Policy.Groups.Sum(group => group.Members.Count), "The policy expects nobody in any group.")
        {
            IsComparable = false,
        },
        .. Pairs.Where(pair => pair.Expected.Members.Count > 0).Select(pair => new Population(
            "group:" + pair.Expected.Path.ToLowerInvariant(), pair.Actual.Count,
            $"The group {pair.Expected.Path} gave no member.") { IsComparable = false }),
    ];

    /// <summary>One result about somebody in a group.</summary>
    internal static SnapshotResult Result(ExpectedGroup group, string username, RuleResult result) =>
        new($"{group.Path}\n{username}".ToLowerInvariant(), result);

    internal static bool AreEqual(string left, string right) =>
        string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private (ExpectedGroup Expected, IReadOnlyList<GroupMember> Actual) Paired(ExpectedGroup expected) =>
        Snapshot.Groups.FirstOrDefault(group => AreEqual(group.Path, expected.Path)) is { } actual
            ? (expected, actual.Members)
            : throw new ArgumentException($"The snapshot lacks the group {expected.Path}.", nameof(expected));
}
