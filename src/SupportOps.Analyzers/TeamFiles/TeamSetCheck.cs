using SupportOps.Analyzers.Infrastructure.Content;
using SupportOps.Team;
using SupportOps.TeamFiles;
using SupportOps.TeamFiles.Sets;

namespace SupportOps.Analyzers.TeamFiles;

/// <summary>Compares the team files of a project with each other.</summary>
internal static class TeamSetCheck
{
    /// <summary>Adds to each file what the comparison finds about it.</summary>
    public static IReadOnlyList<TeamFileOfSet> Run(IReadOnlyList<TeamFileOfSet> files)
    {
        var set = files
            .OrderBy(file => file.Content.Name, StringComparer.Ordinal)
            .ThenBy(file => file.Content.Path, StringComparer.Ordinal)
            .Select(file => (File: file, Parsed: TeamFileCheck.Parse(file.Content, file.Settings)))
            .ToList();
        var parsed = set.ConvertAll(pair => pair.Parsed);
        ReportsToCheck.Run(parsed);
        DuplicateIdCheck.Run(parsed);
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (file, reading) in set)
        {
            file.Findings.AddRange(reading.ToReading().Findings.Where(IsOfSet).Select(TeamFileCheck.ToContentFinding));
            AddDuplicateEmail(file, reading.Member, owners);
        }

        return files;
    }

    private static bool IsOfSet(TeamFileFinding finding) =>
        finding.Code == TeamFileRules.ReportsToUnknown.Code || finding.Code == TeamFileRules.DuplicateId.Code;

    private static void AddDuplicateEmail(TeamFileOfSet file, TeamMember? member, Dictionary<string, string> owners)
    {
        if (member is not { Email: { } email, HasUsableEmail: true } || owners.TryAdd(email, file.Content.Name))
        {
            return;
        }

        file.Findings.Add(new ContentFinding(
            TeamFileDescriptors.DuplicateEmail,
            TreePath.Find(file.Content.Yaml!.Root, "email")!.Value.Position,
            $"email: {Quote.Of(owners[email])} has this address already. Keep one file for one person."));
    }
}
