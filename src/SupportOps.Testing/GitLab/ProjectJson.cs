using System.Text.Json.Nodes;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.GitLab;

/// <summary>The JSON of a project.</summary>
/// <remarks>Source: GitLab REST API, Projects, and a recorded project.</remarks>
internal sealed class ProjectJson(GitLabInstance instance)
{
    public JsonObject Show(StoredProject project)
    {
        var group = instance.Group(project.GroupPath);
        var json = new JsonObject
        {
            ["id"] = project.Id,
            ["description"] = null,
            ["name"] = project.Name,
            ["name_with_namespace"] = project.Path.Replace("/", " / ", StringComparison.Ordinal),
            ["path"] = project.Name,
            ["path_with_namespace"] = project.Path,
            ["created_at"] = GitLabTime.Stamp(project.CreatedAt),
            ["web_url"] = new Uri(instance.Url, project.Path).AbsoluteUri,
            ["last_activity_at"] = GitLabTime.Stamp(project.CreatedAt),
            ["namespace"] = ShowNamespace(group),
            ["open_issues_count"] = project.Issues.Count(static issue => !issue.IsClosed),
            ["shared_with_groups"] = JsonBody.Array(project.InvitedGroups.Select(static invited => new JsonObject
            {
                ["group_id"] = invited.Group.Id,
                ["group_name"] = NameOf(invited.Group),
                ["group_full_path"] = invited.Group.Path,
                ["group_access_level"] = (int)invited.Access,
                ["expires_at"] = null,
            })),
        };
        foreach (var (name, value) in project.Settings)
        {
            json[name] = value?.DeepClone();
        }

        return json;
    }

    public JsonObject ShowGroup(StoredGroup group) => new()
    {
        ["id"] = group.Id,
        ["name"] = NameOf(group),
        ["path"] = NameOf(group),
        ["full_name"] = group.Path.Replace("/", " / ", StringComparison.Ordinal),
        ["full_path"] = group.Path,
        ["visibility"] = "private",
        ["parent_id"] = group.Path.LastIndexOf('/') is var end and > 0 ? instance.Group(group.Path[..end]).Id : null,
        ["web_url"] = GroupUrl(group),
    };

    private JsonObject ShowNamespace(StoredGroup group) => new()
    {
        ["id"] = group.Id,
        ["name"] = NameOf(group),
        ["path"] = NameOf(group),
        ["kind"] = "group",
        ["full_path"] = group.Path,
        ["web_url"] = GroupUrl(group),
    };

    private static string NameOf(StoredGroup group) => group.Path[(group.Path.LastIndexOf('/') + 1)..];

    private string GroupUrl(StoredGroup group) => new Uri(instance.Url, $"groups/{group.Path}").AbsoluteUri;
}
