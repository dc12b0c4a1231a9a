using SupportOps.GitLab.Wire;

namespace SupportOps.GitLab.Projects;

/// <summary>Reads projects and their settings; what is missing stays unknown.</summary>
internal static class ProjectRecords
{
    public static GitLabProject ToProject(WireProject project) => new()
    {
        Id = GitLabRecords.Required(project.Id, "id"),
        Path = GitLabRecords.Required(project.PathWithNamespace, "path_with_namespace"),
        DefaultBranch = project.DefaultBranch,
        Visibility = project.Visibility,
        IsArchived = project.Archived ?? false,
        MergeMethod = project.MergeMethod,
        SquashOption = project.SquashOption,
        RequiresPipeline = project.OnlyAllowMergeIfPipelineSucceeds,
        RequiresResolvedThreads = project.OnlyAllowMergeIfAllDiscussionsAreResolved,
        InvitedGroups = project.SharedWithGroups is { } shares
            ? [.. shares.OfType<WireGroupShare>().Select(ToShare)]
            : null,
        WebAddress = GitLabRecords.Address(project.WebUrl),
    };

    public static ProtectedBranch ToBranch(WireProtectedBranch branch) => new()
    {
        Id = GitLabRecords.Required(branch.Id, "id"),
        Name = GitLabRecords.Required(branch.Name, "name"),
        Push = ToAccess(branch.PushAccessLevels, "push_access_levels"),
        Merge = ToAccess(branch.MergeAccessLevels, "merge_access_levels"),
        AllowsForcePush = branch.AllowForcePush,
        RequiresCodeOwner = branch.CodeOwnerApprovalRequired,
    };

    public static ApprovalSettings ToApprovals(WireApprovals approvals) => new()
    {
        PreventsAuthor = !approvals.MergeRequestsAuthorApproval,
        PreventsCommitters = approvals.MergeRequestsDisableCommittersApproval,
        PreventsOverride = approvals.DisableOverridingApproversPerMergeRequest,
        ResetsOnPush = approvals.ResetApprovalsOnPush,
        ResetsCodeOwnersOnly = approvals.SelectiveCodeOwnerRemovals,
        RequiresReauthentication = approvals.RequireReauthenticationToApprove ?? approvals.RequirePasswordToApprove,
        RequiredApprovals = approvals.ApprovalsBeforeMerge,
    };

    public static ApprovalRule ToRule(WireApprovalRule rule) => new(
        GitLabRecords.Required(rule.Id, "id"),
        GitLabRecords.Required(rule.Name, "name"),
        GitLabRecords.Required(rule.ApprovalsRequired, "approvals_required"),
        rule.RuleType);

    private static GroupShare ToShare(WireGroupShare share) => new(
        GitLabRecords.Required(share.GroupFullPath, "group_full_path"),
        new AccessLevel(GitLabRecords.Required(share.GroupAccessLevel, "group_access_level")));

    private static IReadOnlyList<BranchAccess> ToAccess(WireBranchAccess?[]? entries, string member) =>
    [
        .. (entries ?? throw GitLabRecords.Unfit(member)).OfType<WireBranchAccess>().Select(static entry =>
            new BranchAccess(
                entry.AccessLevel is { } level ? new AccessLevel(level) : null,
                entry.UserId, entry.GroupId, entry.DeployKeyId)),
    ];
}
