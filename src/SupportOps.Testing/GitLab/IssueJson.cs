using System.Globalization;
using System.Text.Json.Nodes;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.GitLab;

/// <summary>The JSON of an issue.</summary>
/// <remarks>Source: GitLab REST API, Issues, and a recorded issue.</remarks>
internal sealed class IssueJson(GitLabInstance instance, StoredProject project)
{
    public JsonObject Show(StoredIssue issue, bool withLabelDetails = false)
    {
        var json = Text(issue, withLabelDetails);
        Add(json, People(issue));
        Add(json, Plan(issue));
        Add(json, Figures(issue));
        return json;
    }

    private static void Add(JsonObject json, JsonObject more)
    {
        foreach (var (name, value) in more.ToArray())
        {
            more.Remove(name);
            json[name] = value;
        }
    }

    private static JsonObject Figures(StoredIssue issue) => new()
    {
        ["user_notes_count"] = issue.Notes.Count(static note => !note.IsSystem),
        ["merge_requests_count"] = 0,
        ["upvotes"] = 0,
        ["downvotes"] = 0,
        ["has_tasks"] = false,
        ["task_completion_status"] = new JsonObject { ["count"] = 0, ["completed_count"] = 0 },
        ["time_stats"] = new JsonObject
        {
            ["time_estimate"] = 0,
            ["total_time_spent"] = 0,
            ["human_time_estimate"] = null,
            ["human_total_time_spent"] = null,
        },
        ["blocking_issues_count"] = 0,
        ["imported"] = false,
        ["imported_from"] = "none",
        ["subscribed"] = false,
        ["moved_to_id"] = null,
        ["severity"] = "UNKNOWN",
        ["health_status"] = null,
    };

    private JsonObject Text(StoredIssue issue, bool withLabelDetails)
    {
        var number = issue.Iid.ToString(CultureInfo.InvariantCulture);
        return new JsonObject
        {
            ["id"] = issue.Id,
            ["iid"] = issue.Iid,
            ["project_id"] = project.Id,
            ["title"] = issue.Title,
            ["description"] = issue.Description,
            ["state"] = issue.IsClosed ? "closed" : "opened",
            ["created_at"] = GitLabTime.Stamp(issue.CreatedAt),
            ["updated_at"] = GitLabTime.Stamp(issue.UpdatedAt),
            ["closed_at"] = GitLabTime.Stamp(issue.ClosedAt),
            ["labels"] = JsonBody.Array(issue.Labels.Select(name => withLabelDetails
                ? LabelJson.Brief(instance.Label(project, name))
                : (JsonNode)name)),
            ["type"] = issue.Type.ToUpperInvariant(),
            ["issue_type"] = issue.Type,
            ["confidential"] = issue.IsConfidential,
            ["discussion_locked"] = issue.IsLocked ? true : null,
            ["references"] = new JsonObject
            {
                ["short"] = $"#{number}",
                ["relative"] = $"#{number}",
                ["full"] = $"{project.Path}#{number}",
            },
            ["web_url"] = new Uri(instance.Url, $"{project.Path}/-/issues/{number}").AbsoluteUri,
        };
    }

    private JsonObject People(StoredIssue issue) => new()
    {
        ["author"] = UserJson.Brief(issue.Author, instance.Url),
        ["closed_by"] = issue.ClosedBy is { } closer ? UserJson.Brief(closer, instance.Url) : null,
        ["assignees"] = JsonBody.Array(issue.Assignees.Select(user => UserJson.Brief(user, instance.Url))),
        ["assignee"] = issue.Assignees is [var first, ..] ? UserJson.Brief(first, instance.Url) : null,
    };

    private JsonObject Plan(StoredIssue issue)
    {
        var plan = new PlanJson(instance);
        return new JsonObject
        {
            ["milestone"] = issue.Milestone is { } milestone ? plan.Milestone(milestone) : null,
            ["iteration"] = issue.Iteration is { } iteration ? plan.Iteration(iteration) : null,
            ["weight"] = issue.Weight,
            ["due_date"] = GitLabTime.Day(issue.Due),
            ["epic_iid"] = null,
            ["epic"] = null,
        };
    }
}
