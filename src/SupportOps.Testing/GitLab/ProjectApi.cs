using System.Globalization;
using System.Text.Json.Nodes;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.GitLab;

/// <summary>Answers below <c>projects/{id}</c>.</summary>
internal sealed class ProjectApi(GitLabInstance instance, StoredProject project)
{
    private readonly Paging _paging = new(instance);
    private readonly Rights _rights = new(instance);

    public Answer Answer(GitLabCall call, string[] rest) => (call.Request.Method, rest) switch
    {
        (_, ["issues", .. var issue]) => new IssueApi(instance, project).Answer(call, issue),
        ("POST", ["labels"]) => CreateLabel(call),
        ("GET", _) => AnswerRead(call, rest),
        _ => GitLabErrors.Error(405, "405 Not Allowed"),
    };

    private static Answer Show(JsonNode node) => Serving.Answer.Ok(JsonBody.Text(node));

    private Answer AnswerRead(GitLabCall call, string[] rest) => rest switch
    {
        [] => Show(new ProjectJson(instance).Show(project)),
        ["labels"] => Labels(call),
        ["milestones"] => Milestones(call),
        ["iterations"] => new PlanApi(instance).Iterations(call, References.Iterations(instance, project)),
        ["members"] => Members(call, project.Members),
        ["members", "all"] => Members(call, _rights.MembersOf(project)),
        ["members", "all", var user] => Member(_rights.MembersOf(project), user),
        ["members", var user] => Member(project.Members, user),
        _ when _rights.Of(call.User, project) < GitLabAccess.Developer => GitLabErrors.Of(403),
        ["protected_branches"] => _paging.Answer(
            call, Listing.Of("protected_branches", project.ProtectedBranches, Copy)),
        ["protected_branches", var name] => Branch(name),
        ["approvals"] => Show(project.Approvals),
        ["approval_rules"] => _paging.Answer(call, Listing.Of("approval_rules", project.ApprovalRules, Copy)),
        _ => GitLabErrors.Error(404, "404 Not Found"),
    };

    private static JsonObject Copy(JsonObject node) => node.DeepClone().AsObject();

    private Answer CreateLabel(GitLabCall call)
    {
        var name = call.Given.Text("name");
        if (string.IsNullOrWhiteSpace(name) || !call.Given.Has("color"))
        {
            return GitLabErrors.Error(400, $"{(call.Given.Has("color") ? "name" : "color")} is missing");
        }

        if (_rights.Of(call.User, project) < GitLabAccess.Planner)
        {
            return GitLabErrors.Of(403);
        }

        if (project.Labels.Exists(label => label.Name == name))
        {
            return new Answer
            {
                Status = 409,
                Body = JsonBody.Text(new JsonObject { ["message"] = "Label already exists" }),
            };
        }

        var made = new StoredLabel(
            instance.NextId("label"), name, call.Given.Text("color")!, call.Given.Text("description"));
        project.Labels.Add(made);
        return Show(LabelJson.Whole(made)) with { Status = 201 };
    }

    private Answer Labels(GitLabCall call)
    {
        var search = call.Given.Text("search") ?? string.Empty;
        var labels = project.Labels
            .Where(label => label.Name.Contains(search, StringComparison.OrdinalIgnoreCase))
            .OrderBy(static label => label.Name, StringComparer.OrdinalIgnoreCase);
        return _paging.Answer(call, Listing.Of("labels", labels, LabelJson.Whole));
    }

    private Answer Milestones(GitLabCall call)
    {
        var withGroups = call.Given.IsTrue("include_ancestors") || call.Given.IsTrue("include_parent_milestones");
        return new PlanApi(instance).Milestones(
            call, withGroups ? References.Milestones(instance, project) : project.Milestones);
    }

    private Answer Members(GitLabCall call, IEnumerable<StoredMember> members) => _paging.Answer(
        call, Listing.Of("members", members, member => UserJson.Member(member, instance.Url)));

    private Answer Member(IEnumerable<StoredMember> members, string id) =>
        members.FirstOrDefault(member => member.User.Id.ToString(CultureInfo.InvariantCulture) == id) is { } found
            ? Show(UserJson.Member(found, instance.Url))
            : GitLabErrors.NotFound("Member");

    private Answer Branch(string name) =>
        project.ProtectedBranches.Find(branch => (string?)branch["name"] == name) is { } found
            ? Show(found)
            : GitLabErrors.Of(404);
}
