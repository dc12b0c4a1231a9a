using SupportOps.Testing.Serving;

namespace SupportOps.Testing.GitLab;

/// <summary>Answers listings of milestones and iterations.</summary>
/// <remarks>Source: GitLab REST API, Project milestones; Group iterations.</remarks>
internal sealed class PlanApi(GitLabInstance instance)
{
    private readonly Paging _paging = new(instance);
    private readonly PlanJson _json = new(instance);

    public Answer Milestones(GitLabCall call, IEnumerable<StoredMilestone> milestones)
    {
        var given = call.Given;
        var shown = milestones.Where(milestone =>
            given.Text("state") switch { "active" => milestone.IsActive, "closed" => !milestone.IsActive, _ => true }
            && (given.Text("title") is not { } title || milestone.Title == title)
            && (given.Text("search") is not { } search
                || milestone.Title.Contains(search, StringComparison.OrdinalIgnoreCase)));
        return _paging.Answer(call, Listing.Of("milestones", shown, _json.Milestone));
    }

    public Answer Iterations(GitLabCall call, IEnumerable<StoredIteration> iterations)
    {
        var today = DateOnly.FromDateTime(instance.Now.UtcDateTime);
        var shown = iterations.Where(iteration => (call.Given.Text("state"), iteration.StateOn(today)) switch
        {
            ("upcoming", var state) => state == 1,
            ("current", var state) => state == 2,
            ("closed", var state) => state == 3,
            ("opened", var state) => state != 3,
            _ => true,
        }).OrderBy(static iteration => iteration.Start);
        return _paging.Answer(call, Listing.Of("iterations", shown, _json.Iteration));
    }
}
