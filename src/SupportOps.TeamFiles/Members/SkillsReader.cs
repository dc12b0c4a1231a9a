using SupportOps.Team;
using SupportOps.TeamFiles.Fields;

namespace SupportOps.TeamFiles.Members;

/// <summary><c>knowledge_areas</c> and <c>product_categories</c>: subjects with a level.</summary>
internal static class SkillsReader
{
    public static IReadOnlyList<Skill> Read(Field field) =>
        [.. (field.Items() ?? []).Select(ReadSkill).OfType<Skill>()];

    private static Skill? ReadSkill(Field item)
    {
        if (item.Map() is not { } fields)
        {
            return null;
        }

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
