using SupportOps.Testing.Serving;

namespace SupportOps.Testing.GitLab;

/// <summary>Lists the projects that the caller may see.</summary>
/// <remarks>Source: GitLab REST API, Projects, List all projects; Pagination, Keyset-based pagination.</remarks>
internal sealed class ProjectListing(GitLabInstance instance)
{
    public Answer Answer(GitLabCall call, IEnumerable<StoredProject> projects)
    {
        var rights = new Rights(instance);
        var isDescending = call.Given.Text("sort") != "asc";
        var isById = call.Given.Text("order_by") == "id";
        var search = call.Given.Text("search") ?? string.Empty;
        var shown = projects
            .Where(project => rights.IsVisible(call.User, project))
            .Where(project => project.Path.Contains(search, StringComparison.OrdinalIgnoreCase))
            .OrderBy(project => isDescending ? -project.Id : project.Id);
        var json = new ProjectJson(instance);
        var rows = shown.Select(
            project => new ListingRow(string.Empty, project.Id, () => json.Show(project)));
        return new Paging(instance).Answer(call, new Listing("projects", [.. rows])
        {
            KeysetParameter = isById ? isDescending ? KeysetCursor.IdBefore : KeysetCursor.IdAfter : null,
            IsDescending = isDescending,
        });
    }
}
