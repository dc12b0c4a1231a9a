using System.Globalization;

namespace SupportOps.Testing.Scenarios;

/// <summary>Writes the team file of a member, schema 2026.</summary>
internal static class TeamFileText
{
    public static string Of(PlantedPerson person) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        name: {person.Name}
        email: {person.Email}
        title: Support Engineer
        entity: GitLab Inc
        working_hours: 0900-1700 UTC
        reports_to: null
        region: EMEA
        start_date: '2024-05-02'
        calendly: https://calendly.com/{Path.GetFileNameWithoutExtension(person.File)}
        languages:
          - English
        focuses:
        {Focuses(person)}
        {Zendesk(person)}
        modules: []
        pronouns: they/them

        """);

    private static string Focuses(PlantedPerson person)
    {
        var rest = 100 - person.UsFederalShare;
        var lines = new List<string>();
        if (person.UsFederalShare > 0)
        {
            lines.AddRange(["  - name: US Federal", $"    percentage: {person.UsFederalShare}"]);
        }

        if (rest > 0)
        {
            lines.AddRange(["  - name: SaaS", $"    percentage: {rest}"]);
        }

        return string.Join('\n', lines);
    }

    private static string Zendesk(PlantedPerson person)
    {
        var lines = new List<string>();
        if (person.GlobalId is { } id)
        {
            lines.AddRange(["  main:", $"    id: {id}", "    groups:", "      - General", "    role: Support Staff"]);
        }

        if (person is { HasUsGovernmentBlock: true, UsGovernmentId: { } usId })
        {
            lines.AddRange(["  us-federal:", $"    id: {usId}", "    role: Support US Federal Staff"]);
        }

        return lines.Count == 0 ? "zendesk: {}" : "zendesk:\n" + string.Join('\n', lines);
    }
}
