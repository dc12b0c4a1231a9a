using System.Globalization;
using System.Text.Json.Nodes;

namespace SupportOps.Testing.GitLab;

/// <summary>The JSON of milestones and iterations.</summary>
internal sealed class PlanJson(GitLabInstance instance)
{
    public JsonObject Milestone(StoredMilestone milestone)
    {
        var today = DateOnly.FromDateTime(instance.Now.UtcDateTime);
        return new JsonObject
        {
            ["id"] = milestone.Id,
            ["iid"] = milestone.Iid,
            [milestone.IsOfAGroup ? "group_id" : "project_id"] = milestone.OwnerId,
            ["title"] = milestone.Title,
            ["description"] = string.Empty,
            ["state"] = milestone.IsActive ? "active" : "closed",
            ["created_at"] = GitLabTime.Stamp(milestone.CreatedAt),
            ["updated_at"] = GitLabTime.Stamp(milestone.CreatedAt),
            ["due_date"] = GitLabTime.Day(milestone.Due),
            ["start_date"] = GitLabTime.Day(milestone.Start),
            ["expired"] = milestone.Due < today,
            ["web_url"] = Link(string.Create(CultureInfo.InvariantCulture, $"-/milestones/{milestone.Iid}")),
        };
    }

    public JsonObject Iteration(StoredIteration iteration) => new()
    {
        ["id"] = iteration.Id,
        ["iid"] = iteration.Iid,
        ["sequence"] = iteration.Iid,
        ["group_id"] = iteration.GroupId,
        ["title"] = iteration.Title,
        ["description"] = null,
        ["state"] = iteration.StateOn(DateOnly.FromDateTime(instance.Now.UtcDateTime)),
        ["created_at"] = GitLabTime.Stamp(iteration.CreatedAt),
        ["updated_at"] = GitLabTime.Stamp(iteration.CreatedAt),
        ["start_date"] = GitLabTime.Day(iteration.Start),
        ["due_date"] = GitLabTime.Day(iteration.Due),
        ["web_url"] = Link(string.Create(
            CultureInfo.InvariantCulture, $"groups/{iteration.GroupPath}/-/iterations/{iteration.Id}")),
    };

    private string Link(string path) => new Uri(instance.Url, path).AbsoluteUri;
}
