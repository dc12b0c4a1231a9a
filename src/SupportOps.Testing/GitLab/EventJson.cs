using System.Text.Json.Nodes;

namespace SupportOps.Testing.GitLab;

/// <summary>The JSON of the changes of an issue.</summary>
/// <remarks>Source: GitLab REST API, Resource label, state, milestone and iteration events.</remarks>
internal sealed class EventJson(GitLabInstance instance)
{
    public JsonObject Show(StoredEvent entry, StoredProject project, StoredIssue issue)
    {
        var json = new JsonObject
        {
            ["id"] = entry.Id,
            ["user"] = UserJson.Brief(entry.User, instance.Url),
            ["created_at"] = GitLabTime.Stamp(entry.At),
            ["resource_type"] = "Issue",
            ["resource_id"] = issue.Id,
        };
        var plan = new PlanJson(instance);
        switch (entry.Kind)
        {
            case GitLabEventKind.Label:
                // The row outlives its label.
                json["label"] = entry.Label is { } label && project.Labels.Contains(label)
                    ? LabelJson.Brief(label)
                    : null;
                break;
            case GitLabEventKind.Milestone:
                json["milestone"] = entry.Milestone is { } milestone ? plan.Milestone(milestone) : null;
                break;
            case GitLabEventKind.Iteration:
                json["iteration"] = entry.Iteration is { } iteration ? plan.Iteration(iteration) : null;
                break;
            default:
                json["source_commit"] = null;
                json["source_merge_request"] = null;
                break;
        }

        json[entry.Kind is GitLabEventKind.State ? "state" : "action"] = entry.Action;
        return json;
    }
}
