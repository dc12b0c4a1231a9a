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
        if (read.LightAgentRole == read.AdministratorRole)
        {
            ids["administrator"].Report(Distinct, "Light agents and administrators have the same role id.");
        }

        ids.ReportUnknownKeys();
        return read;
    }

    private static RoleId? ReadId(Field field)
    {
        if (field.Integer() is not { } id)
        {
            return null;
        }

        if (id <= 0)
        {
            field.Report(Positive, "A role id is greater than 0.");
        }

        return new RoleId(id);
    }
}
