using SupportOps.Team;
using SupportOps.TeamFiles.Fields;

namespace SupportOps.TeamFiles.Members;

/// <summary>One block below <c>zendesk</c>.</summary>
internal static class ZendeskProfileReader
{
    public static ZendeskProfile? ReadMain(Field field)
    {
        if (field.Map() is not { } fields)
        {
            return null;
        }

        var profile = ReadShared(fields);
        fields.ReportUnknownKeys();
        return profile;
    }

    /// <summary>The block that may say how the agent takes part in the ticket round robin.</summary>
    public static ZendeskProfile? ReadUsFederal(Field field)
    {
        if (field.Map() is not { } fields)
        {
            return null;
        }

        var profile = ReadShared(fields) with { RoundRobin = RoundRobinReader.Read(fields["round_robin"]) };
        fields.ReportUnknownKeys();
        return profile;
    }

    private static ZendeskProfile ReadShared(MapFields fields) => new()
    {
        Id = fields["id"].Integer() is { } id ? new ZendeskUserId(id) : null,
        Groups = fields["groups"].Texts(),
        Role = fields["role"].Text(),
        ShowsGitLabHandle = ReadSignature(fields["show_in_signature"]),
        Alias = fields["alias"].Text(),
        Salutations = fields["salutations"].Texts(),
        ArticlePublisher = fields.Deprecated("article_publisher").Boolean(),
    };

    private static bool? ReadSignature(Field field)
    {
        if (field.Map() is not { } fields)
        {
            return null;
        }

        var showsHandle = fields["gitlab_handle"].Boolean();
        fields.ReportUnknownKeys();
        return showsHandle;
    }
}
