using System.Globalization;

namespace SupportOps.Auditing;

/// <summary>The sources of a report: those of the snapshot, with entries for what was made in code.</summary>
internal static class AuditSources
{
    public static IReadOnlyList<SnapshotSource> Of(AccessSnapshot snapshot)
    {
        var listed = snapshot.Sources;
        var team = listed.FirstOrDefault(source => source.Kind == SourceKinds.TeamFiles) ?? InCode(
            SourceKinds.TeamFiles, "team", snapshot.Roster.Members.Count) with { Sha256 = snapshot.Roster.Sha256 };
        var agents = listed.FirstOrDefault(source => source.Kind == SourceKinds.Agents)
            ?? InCode(SourceKinds.Agents, "agents", snapshot.Agents.Count);
        var rest = listed.Where(source => source.Kind is not (SourceKinds.TeamFiles or SourceKinds.Agents));
        return [WithUnreadableFiles(team, snapshot), agents, .. rest];
    }

    private static SnapshotSource InCode(SourceKinds kind, string name, int records) =>
        new() { Kind = kind, Name = name, Records = records };

    private static SnapshotSource WithUnreadableFiles(SnapshotSource team, AccessSnapshot snapshot)
    {
        if (!team.IsComplete || snapshot.Roster.IsComplete)
        {
            return team;
        }

        var count = snapshot.Roster.UnreadableFiles.Count;
        return team with
        {
            IncompleteBecause = string.Create(
                CultureInfo.InvariantCulture, $"{count} team file(s) could not be parsed."),
        };
    }
}
