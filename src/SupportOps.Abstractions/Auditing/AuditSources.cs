using System.Globalization;
using SupportOps.Team;

namespace SupportOps.Auditing;

/// <summary>The sources of a report: those of the snapshot, with entries for what was made in code.</summary>
internal static class AuditSources
{
    public static IReadOnlyList<SnapshotSource> Of(AccessSnapshot snapshot)
    {
        var listed = snapshot.Sources;
        var team = listed.FirstOrDefault(source => source.Kind == SourceKinds.TeamFiles) ?? InCode(
            SourceKinds.TeamFiles, "team", snapshot.Roster.Members.Count) with
        { Sha256 = snapshot.Roster.Sha256 };
        var agents = listed.FirstOrDefault(source => source.Kind == SourceKinds.Agents)
            ?? InCode(SourceKinds.Agents, "agents", snapshot.Agents.Count);
        var rest = listed.Where(source => source.Kind is not (SourceKinds.TeamFiles or SourceKinds.Agents));
        return [OfReport(team, snapshot.Roster), agents, .. rest];
    }

    /// <summary>The sources of a snapshot, with entries and hashes for what was made in code.</summary>
    public static IReadOnlyList<SnapshotSource> Named(AccessSnapshot snapshot)
    {
        var listed = snapshot.Sources;
        IEnumerable<SnapshotSource> team = listed.Any(source => source.Kind == SourceKinds.TeamFiles)
            ? []
            : [InCode(SourceKinds.TeamFiles, "team", snapshot.Roster.Members.Count)];
        IEnumerable<SnapshotSource> agents = listed.Any(source => source.Kind == SourceKinds.Agents)
            ? []
            : [InCode(SourceKinds.Agents, "agents", snapshot.Agents.Count)];
        return [.. team.Concat(agents).Concat(listed).Select(source => Hashed(source, snapshot))];
    }

    private static SnapshotSource Hashed(SnapshotSource source, AccessSnapshot snapshot) => source switch
    {
        { Sha256: not null } => source,
        { Kind: SourceKinds.TeamFiles } =>
            source with { Sha256 = snapshot.Roster.Sha256 ?? CanonicalHash.OfMembers(snapshot.Roster.Members) },
        { Kind: SourceKinds.Agents } => source with { Sha256 = CanonicalHash.OfAgents(snapshot.Agents) },
        _ => source,
    };

    /// <summary>The team files as a source.</summary>
    public static SnapshotSource OfTeam(Roster roster) => new()
    {
        Kind = SourceKinds.TeamFiles,
        Name = "team files",
        Pages = roster.Members.Count + roster.UnreadableFiles.Count,
        Records = roster.Members.Count,
        Sha256 = roster.Sha256,
    };

    /// <summary>The team files as a source of a report, incomplete where one could not be parsed.</summary>
    public static SnapshotSource OfReport(SnapshotSource team, Roster roster)
    {
        if (!team.IsComplete || roster.IsComplete)
        {
            return team;
        }

        return team with
        {
            IncompleteBecause = string.Create(
                CultureInfo.InvariantCulture, $"{roster.UnreadableFiles.Count} team file(s) could not be parsed."),
        };
    }

    private static SnapshotSource InCode(SourceKinds kind, string name, int records) =>
        new() { Kind = kind, Name = name, Records = records };
}
