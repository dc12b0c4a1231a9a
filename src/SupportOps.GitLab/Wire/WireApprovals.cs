namespace SupportOps.GitLab.Wire;

/// <summary>The approval settings of a project.</summary>
internal sealed class WireApprovals
{
    public int? ApprovalsBeforeMerge { get; init; }

    public bool? ResetApprovalsOnPush { get; init; }

    public bool? SelectiveCodeOwnerRemovals { get; init; }

    public bool? DisableOverridingApproversPerMergeRequest { get; init; }

    public bool? MergeRequestsAuthorApproval { get; init; }

    public bool? MergeRequestsDisableCommittersApproval { get; init; }

    public bool? RequirePasswordToApprove { get; init; }

    public bool? RequireReauthenticationToApprove { get; init; }
}
