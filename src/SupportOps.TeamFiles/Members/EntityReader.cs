using SupportOps.Team;
using SupportOps.TeamFiles.Fields;

namespace SupportOps.TeamFiles.Members;

/// <summary><c>entity</c>: the employing company, spelled exactly as the list has it.</summary>
internal static class EntityReader
{
    public static LegalEntity? Read(Field field, IReadOnlyList<LegalEntity> known)
    {
        if (field.Text() is not { } name)
        {
            return null;
        }

        var entity = new LegalEntity(name);
        if (known.Contains(entity))
        {
            return entity;
        }

        field.Report(
            TeamFileRules.Entity,
            $"{Quote.Of(name)} is not on the list of legal entities ({string.Join(", ", known)}).");
        return null;
    }
}
