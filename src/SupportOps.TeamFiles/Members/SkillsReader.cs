using SupportOps.Team;
using SupportOps.TeamFiles.Fields;

namespace SupportOps.TeamFiles.Members;

/// <summary><c>knowledge_areas</c> and <c>product_categories</c>: subjects with a level.</summary>
internal static class SkillsReader
{
    public static IReadOnlyList<Skill> Read(Field field)
    {
        var count = field.Count() ?? 0;
        var skills = new List<Skill>(count);
        for (var index = 0; index < count; index++)
        {
            if (field.Item(index).Map() is { } fields)
            {
                skills.Add(ReadSkill(fields));
            }
        }

        return skills;
    }

    private static Skill ReadSkill(MapFields fields)
    {
        var skill = new Skill(fields["name"].Text(), ReadLevel(fields["level"]));
        fields.ReportUnknownKeys();
        return skill;
    }

    private static SkillLevel? ReadLevel(Field field)
    {
        if (field.IsAbsent)
        {
            return null;
        }

        if (field.IntegerOrNull() is { } level and >= 1 and <= 3)
        {
            return (SkillLevel)level;
        }

        field.Report(TeamFileRules.KnowledgeLevel, "The level is not the integer 1, 2 or 3.");
        return null;
    }
}
