using SupportOps.Auditing;
using SupportOps.TeamFiles.Fields;

namespace SupportOps.TeamFiles.Policies;

/// <summary><c>roles</c>: the ids of the custom roles by name.</summary>
internal static class RoleReader
{
    private static readonly TeamFileRule Positive = FileSchema.RuleOf("Copy the id from the custom roles of Zendesk.");

    private static readonly TeamFileRule Distinct = FileSchema.RuleOf("Give each role the id of its own.");

    /// <summary>All roles of an instance of one's own.</summary>
    public static ZendeskInstance ReadAll(MapFields ids, ZendeskInstance instance)
    {
        ids.Require("light");
        ids.Require("administrator");
        return Read(ids, instance);
    }

    /// <summary>The roles that are named; the others stay those of the instance.</summary>
    public static ZendeskInstance Read(MapFields ids, ZendeskInstance instance)
    {
        var read = instance with
        {
            LightAgentRole = ReadId(ids["light"]) ?? instance.LightAgentRole,
            AdministratorRole = ReadId(ids["administrator"]) ?? instance.AdministratorRole,
            ChatOnlyRole = ReadId(ids["chat_only"]) ?? instance.ChatOnlyRole,
            ContributorRole = ReadId(ids["contributor"]) ?? instance.ContributorRole,
        };
        Compare(ids, read);
        ids.ReportUnknownKeys();
        return read;
    }

    // Roles that the file does not touch are the handbook's, and not the file's mistake.
    private static void Compare(MapFields ids, ZendeskInstance read)
    {
        (string Key, RoleId? Id)[] roles =
        [
            ("light", read.LightAgentRole), ("administrator", read.AdministratorRole),
            ("chat_only", read.ChatOnlyRole), ("contributor", read.ContributorRole),
        ];
        foreach (var same in roles.Where(role => role.Id is { Value: > 0 }).GroupBy(role => role.Id))
        {
            var keys = same.Select(role => role.Key).ToList();
            if (keys.Count > 1 && keys.LastOrDefault(key => !ids[key].IsAbsent) is { } given)
            {
                ids[given].Report(Distinct, $"The roles {string.Join(" and ", keys)} have the same id.");
            }
        }
    }

    private static RoleId? ReadId(Field field)
    {
        if (field.Integer() is not { } id)
        {
            return null;
        }

        // A role id is copied, so 0x10 is a slip and no other way to write 16.
        if (field.Word is { } text && !text.All(char.IsAsciiDigit) && id > 0)
        {
            field.Report(Positive, $"{Quote.Of(text)} is no role id: it has digits only.");
        }

        if (id <= 0)
        {
            field.Report(Positive, "A role id is greater than 0.");
        }

        return new RoleId(id);
    }
}
