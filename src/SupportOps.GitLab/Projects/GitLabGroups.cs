using SupportOps.GitLab.Paging;
using SupportOps.GitLab.Wire;

namespace SupportOps.GitLab.Projects;

/// <summary>Reads groups; part of <see cref="GitLabClient"/>.</summary>
/// <remarks>Source: GitLab documentation, Groups API, Members API.</remarks>
public sealed class GitLabGroups
{
    private readonly GitLabAccount _account;

    internal GitLabGroups(GitLabAccount account) => _account = account;

    /// <summary>Lists the projects of a group and of the groups below it, without those shared with it.</summary>
    /// <param name="group">Its path or number.</param>
    /// <param name="cancellationToken">Stops the listing.</param>
    /// <exception cref="ArgumentException">The group is no path.</exception>
    /// <exception cref="SupportOpsApiException">
    /// A page could not be read, or the listing did not come to its end.
    /// </exception>
    public IAsyncEnumerable<GitLabProject> ListProjectsAsync(
        string group, CancellationToken cancellationToken = default) => _account.List(
            new ListingPlan<WireProject, GitLabProject>
            {
                Listing = "projects of a group",
                Path = PathOf(group) + "/projects",
                Parameters =
                [
                    ("include_subgroups", "true"), ("with_shared", "false"), ("order_by", "id"), ("sort", "asc"),
                ],
                PrefersKeyset = true,
                Shape = GitLabJson.Default.WireProjectArray,
                Read = ProjectRecords.ToProject,
                KeyOf = static project => project.Id,
            },
            cancellationToken);

    /// <summary>Lists the members of a group.</summary>
    /// <param name="group">Its path or number.</param>
    /// <param name="includesInherited">
    /// Whether those are listed too who are members by a group above it or an invited one; else the direct ones only.
    /// </param>
    /// <param name="cancellationToken">Stops the listing.</param>
    /// <exception cref="ArgumentException">The group is no path.</exception>
    /// <exception cref="SupportOpsApiException">
    /// A page could not be read, or the listing did not come to its end.
    /// </exception>
    public IAsyncEnumerable<GitLabMember> ListMembersAsync(
        string group, bool includesInherited = true, CancellationToken cancellationToken = default) =>
        _account.List(MemberListing.Of(PathOf(group), includesInherited), cancellationToken);

    private static string PathOf(string group) => "groups/" + GitLabAddress.Segment(group);
}
