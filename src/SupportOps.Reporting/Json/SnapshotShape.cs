using SupportOps.Auditing;
using SupportOps.Team;

namespace SupportOps.Reporting.Json;

/// <summary>Finds lists that a snapshot file leaves out.</summary>
/// <remarks>
/// The generated reader gives null for a list that is absent from the file, whatever the type promises. A list that is
/// absent was cut out of the file, and must not pass for an empty one.
/// </remarks>
internal static class SnapshotShape
{
    /// <summary>Name of the first list that is missing; null when none is.</summary>
    public static string? FindMissing(AccessSnapshot snapshot)
    {
        (string Name, object? List)[] lists =
        [
            ("agents", snapshot.Agents), ("sources", snapshot.Sources),
            ("approvedAdministrators", snapshot.ApprovedAdministrators), ("namedRoles", snapshot.NamedRoles ?? []),
            ("roster.members", snapshot.Roster.Members), ("roster.unreadableFiles", snapshot.Roster.UnreadableFiles),
        ];
        if (snapshot.Groups?.Any(group => group is not { Name: not null, Agents: not null }) == true)
        {
            return "the name or the agents of a group";
        }

        var missing = lists.FirstOrDefault(list => list.List is null || HasNull(list.List)).Name;
        return missing
            ?? FindSourceless(snapshot)
            ?? snapshot.Roster.Members.Select(FindMissing).FirstOrDefault(name => name is not null);
    }

    // A source that was cut out must not come back as one that was made in code and is whole.
    private static string? FindSourceless(AccessSnapshot snapshot)
    {
        (SourceKinds Kind, string Name)[] wanted = [(SourceKinds.TeamFiles, "team"), (SourceKinds.Agents, "agents")];
        foreach (var (kind, name) in wanted)
        {
            var sources = snapshot.Sources.Where(source => source.Kind == kind).ToList();
            if (sources.Count != 1)
            {
                return $"one source for the {name} (sources)";
            }

            if (sources[0].Sha256 is not { Length: 64 })
            {
                return $"the SHA-256 of the {name} (sources)";
            }
        }

        return null;
    }

    private static string? FindMissing(TeamMember member)
    {
        (string Name, object? List)[] lists =
        [
            ("languages", member.Languages), ("focuses", member.Focuses), ("zendesk", member.Zendesk),
            ("modules", member.Modules), ("hobbies", member.Hobbies), ("knowledgeAreas", member.KnowledgeAreas),
            ("productCategories", member.ProductCategories),
            ("aseOrganizations", member.Focuses?.All(focus => focus?.AseOrganizations is not null) is false
                ? null
                : member),
            ("groups", HasLists(member.Zendesk?.Main) ? member : null),
            ("groups", HasLists(member.Zendesk?.UsFederal) ? member : null),
        ];
        return lists.Where(list => list.List is null || HasNull(list.List))
            .Select(list => $"{list.Name} of {member.File}")
            .FirstOrDefault();
    }

    private static bool HasNull(object list) => list is IEnumerable<object?> items && items.Any(item => item is null);

    private static bool HasLists(ZendeskProfile? profile) =>
        profile is null or { Groups: not null, Salutations: not null };
}
