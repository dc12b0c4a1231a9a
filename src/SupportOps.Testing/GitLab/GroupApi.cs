using SupportOps.Testing.Serving;

namespace SupportOps.Testing.GitLab;

/// <summary>Answers below <c>groups/{id}</c>.</summary>
internal sealed class GroupApi(GitLabInstance instance, StoredGroup group)
{
    private readonly Paging _paging = new(instance);

    public Answer Answer(GitLabCall call, string[] rest) => rest switch
    {
        _ when !call.IsRead => GitLabErrors.Error(405, "405 Not Allowed"),
        [] => Serving.Answer.Ok(JsonBody.Text(new ProjectJson(instance).ShowGroup(group))),
        ["members"] => Members(call, group.Members),
        ["members", "all"] => Members(call, new Rights(instance).MembersOf(group)),
        ["milestones"] => new PlanApi(instance).Milestones(call, group.Milestones),
        ["iterations"] => new PlanApi(instance).Iterations(call, WithParents().SelectMany(own => own.Iterations)),
        ["projects"] => Projects(call),
        _ => GitLabErrors.Error(404, "404 Not Found"),
    };

    // The iterations of the groups above are listed too unless asked otherwise.
    private IEnumerable<StoredGroup> WithParents() =>
        instance.Groups.Where(other => other == group || other.Holds(group.Path));

    private Answer Members(GitLabCall call, IEnumerable<StoredMember> members) => _paging.Answer(
        call, Listing.Of("members", members, member => UserJson.Member(member, instance.Url)));

    private Answer Projects(GitLabCall call)
    {
        var isDeep = call.Given.IsTrue("include_subgroups");
        return new ProjectListing(instance).Answer(
            call, instance.Projects.Where(project => isDeep
                ? group.Holds(project.Path)
                : project.GroupPath.Equals(group.Path, StringComparison.OrdinalIgnoreCase)));
    }
}
