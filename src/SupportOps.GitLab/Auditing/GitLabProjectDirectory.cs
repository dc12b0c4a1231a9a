using System.Runtime.CompilerServices;
using SupportOps.Auditing.Groups;
using SupportOps.Auditing.Projects;
using SupportOps.GitLab.Projects;

namespace SupportOps.GitLab.Auditing;

/// <summary>GitLab projects with their settings to audit. The token's user must be a maintainer of them.</summary>
public sealed class GitLabProjectDirectory : IProjectDirectory
{
    private readonly GitLabClient _client;

    /// <summary>Reads projects through a client.</summary>
    /// <param name="client">The client; stays the caller's.</param>
    public GitLabProjectDirectory(GitLabClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        _client = client;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ProjectSettings> ListProjectsAsync(
        string group, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var project in _client.Groups.ListProjectsAsync(group, cancellationToken).ConfigureAwait(false))
        {
            yield return await WithSettingsAsync(project, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async Task<ProjectSettings> ReadProjectAsync(
        string project, CancellationToken cancellationToken = default) => await WithSettingsAsync(
            await _client.Projects.GetAsync(project, cancellationToken).ConfigureAwait(false), cancellationToken)
            .ConfigureAwait(false);

    /// <inheritdoc/>
    public async Task<NamedUser> FindUserAsync(string username, CancellationToken cancellationToken = default)
    {
        var user = await _client.FindUserAsync(username, cancellationToken).ConfigureAwait(false);
        return new NamedUser(username, user?.Id);
    }

    // What can only be read is not judged, and GitLab need not show its settings.
    private async Task<ProjectSettings> WithSettingsAsync(GitLabProject project, CancellationToken cancellationToken)
    {
        var settings = new ProjectSettings
        {
            Id = project.Id,
            Path = project.Path,
            IsArchived = project.IsArchived,
            DefaultBranch = project.DefaultBranch,
        };
        if (project.IsArchived)
        {
            return settings;
        }

        var approvals = await _client.Projects.GetApprovalSettingsAsync(project.Path, cancellationToken)
            .ConfigureAwait(false);
        var branches = new List<BranchProtection>();
        await foreach (var branch in _client.Projects.ListProtectedBranchesAsync(project.Path, cancellationToken)
            .ConfigureAwait(false))
        {
            branches.Add(new BranchProtection(branch.Name, Entries(branch.Merge), Entries(branch.Push)));
        }

        return settings with
        {
            PreventsAuthor = approvals.PreventsAuthor,
            PreventsCommitters = approvals.PreventsCommitters,
            PreventsOverride = approvals.PreventsOverride,
            RemovesApprovals = approvals.ResetsOnPush,
            Branches = branches,
        };
    }

    private static IReadOnlyList<BranchEntry> Entries(IReadOnlyList<BranchAccess> entries) =>
    [
        .. entries.Select(entry => new BranchEntry(
            (GroupRole?)entry.Level?.Value, entry.UserId, entry.GroupId, entry.DeployKeyId)),
    ];
}
