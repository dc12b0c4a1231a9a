using SupportOps.GitLab.Issues;
using SupportOps.GitLab.Paging;
using SupportOps.GitLab.Wire;

namespace SupportOps.GitLab.Projects;

/// <summary>Reads projects and what belongs to them; part of <see cref="GitLabClient"/>.</summary>
/// <remarks>
/// Branches and approvals are shown to a token whose user is a maintainer. Source: GitLab documentation, Projects API,
/// Labels API, Milestones API, Iterations API, Members API, Protected branches API, Merge request approvals API.
/// </remarks>
public sealed class GitLabProjects
{
    private readonly GitLabAccount _account;

    internal GitLabProjects(GitLabAccount account) => _account = account;

    /// <summary>Gets a project.</summary>
    /// <param name="project">Its path or number.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <exception cref="ArgumentException">The project is no path.</exception>
    /// <exception cref="SupportOpsApiException">It does not exist, or the request failed.</exception>
    public Task<GitLabProject> GetAsync(string project, CancellationToken cancellationToken = default) =>
        _account.GetAsync(
            _account.Address.Of(PathOf(project)), "a project", GitLabJson.Default.WireProject,
            ProjectRecords.ToProject, cancellationToken);

    /// <summary>Lists the labels that issues of a project can carry, those of its groups included.</summary>
    /// <param name="project">Its path or number.</param>
    /// <param name="search">A part of the name, case does not matter; null for all labels.</param>
    /// <param name="cancellationToken">Stops the listing.</param>
    /// <exception cref="ArgumentException">The project is no path.</exception>
    /// <exception cref="SupportOpsApiException">
    /// A page could not be read, or the listing did not come to its end.
    /// </exception>
    public IAsyncEnumerable<GitLabLabel> ListLabelsAsync(
        string project, string? search = null, CancellationToken cancellationToken = default) => _account.List(
            new ListingPlan<WireLabel, GitLabLabel>
            {
                Listing = "labels of a project",
                Path = PathOf(project) + "/labels",
                Parameters = [("search", search), ("include_ancestor_groups", "true")],
                Shape = GitLabJson.Default.WireLabelArray,
                Read = GitLabRecords.ToLabel,
                KeyOf = static label => label.Id,
            },
            cancellationToken);

    /// <summary>Lists the milestones of a project, those of its groups included.</summary>
    /// <param name="project">Its path or number.</param>
    /// <param name="cancellationToken">Stops the listing.</param>
    /// <exception cref="ArgumentException">The project is no path.</exception>
    /// <exception cref="SupportOpsApiException">
    /// A page could not be read, or the listing did not come to its end.
    /// </exception>
    public IAsyncEnumerable<GitLabMilestone> ListMilestonesAsync(
        string project, CancellationToken cancellationToken = default) => _account.List(
            new ListingPlan<WireMilestone, GitLabMilestone>
            {
                Listing = "milestones of a project",
                Path = PathOf(project) + "/milestones",
                Parameters = [("include_ancestors", "true")],
                Shape = GitLabJson.Default.WireMilestoneArray,
                Read = GitLabRecords.ToMilestone,
                KeyOf = static milestone => milestone.Id,
            },
            cancellationToken);

    /// <summary>Lists the iterations that issues of a project can be in. Needs a plan that has iterations.</summary>
    /// <param name="project">Its path or number.</param>
    /// <param name="cancellationToken">Stops the listing.</param>
    /// <exception cref="ArgumentException">The project is no path.</exception>
    /// <exception cref="SupportOpsApiException">
    /// A page could not be read, or the listing did not come to its end.
    /// </exception>
    public IAsyncEnumerable<GitLabIteration> ListIterationsAsync(
        string project, CancellationToken cancellationToken = default) => _account.List(
            new ListingPlan<WireIteration, GitLabIteration>
            {
                Listing = "iterations of a project",
                Path = PathOf(project) + "/iterations",
                Parameters = [("include_ancestors", "true")],
                Shape = GitLabJson.Default.WireIterationArray,
                Read = GitLabRecords.ToIteration,
                KeyOf = static iteration => iteration.Id,
            },
            cancellationToken);

    /// <summary>Lists the members of a project.</summary>
    /// <param name="project">Its path or number.</param>
    /// <param name="includesInherited">
    /// Whether those are listed too who are members by a group above it or an invited one; else the direct ones only.
    /// </param>
    /// <param name="cancellationToken">Stops the listing.</param>
    /// <exception cref="ArgumentException">The project is no path.</exception>
    /// <exception cref="SupportOpsApiException">
    /// A page could not be read, or the listing did not come to its end.
    /// </exception>
    public IAsyncEnumerable<GitLabMember> ListMembersAsync(
        string project, bool includesInherited = true, CancellationToken cancellationToken = default) =>
        _account.List(MemberListing.Of(PathOf(project), includesInherited), cancellationToken);

    /// <summary>Lists the protected branches of a project.</summary>
    /// <param name="project">Its path or number.</param>
    /// <param name="cancellationToken">Stops the listing.</param>
    /// <exception cref="ArgumentException">The project is no path.</exception>
    /// <exception cref="SupportOpsApiException">
    /// A page could not be read, or the listing did not come to its end.
    /// </exception>
    public IAsyncEnumerable<ProtectedBranch> ListProtectedBranchesAsync(
        string project, CancellationToken cancellationToken = default) => _account.List(
            new ListingPlan<WireProtectedBranch, ProtectedBranch>
            {
                Listing = "protected branches of a project",
                Path = PathOf(project) + "/protected_branches",
                Shape = GitLabJson.Default.WireProtectedBranchArray,
                Read = ProjectRecords.ToBranch,
                KeyOf = static branch => branch.Id,
            },
            cancellationToken);

    /// <summary>Gets how merge requests of a project are approved.</summary>
    /// <param name="project">Its path or number.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <exception cref="ArgumentException">The project is no path.</exception>
    /// <exception cref="SupportOpsApiException">The request failed.</exception>
    public Task<ApprovalSettings> GetApprovalSettingsAsync(
        string project, CancellationToken cancellationToken = default) => _account.GetAsync(
            _account.Address.Of(PathOf(project) + "/approvals"), "the approval settings of a project",
            GitLabJson.Default.WireApprovals, ProjectRecords.ToApprovals, cancellationToken);

    /// <summary>Lists the approval rules of a project.</summary>
    /// <param name="project">Its path or number.</param>
    /// <param name="cancellationToken">Stops the listing.</param>
    /// <exception cref="ArgumentException">The project is no path.</exception>
    /// <exception cref="SupportOpsApiException">
    /// A page could not be read, or the listing did not come to its end.
    /// </exception>
    public IAsyncEnumerable<ApprovalRule> ListApprovalRulesAsync(
        string project, CancellationToken cancellationToken = default) => _account.List(
            new ListingPlan<WireApprovalRule, ApprovalRule>
            {
                Listing = "approval rules of a project",
                Path = PathOf(project) + "/approval_rules",
                Shape = GitLabJson.Default.WireApprovalRuleArray,
                Read = ProjectRecords.ToRule,
                KeyOf = static rule => rule.Id,
            },
            cancellationToken);

    private static string PathOf(string project) => "projects/" + GitLabAddress.Segment(project);
}
