namespace SupportOps.GitLab.Projects;

/// <summary>How merge requests of a project are approved.</summary>
/// <remarks>
/// GitLab's own names mix "may" and "may not"; here every member says what is prevented or required. A setting that is
/// null was not given: unknown, never "off". Source: GitLab documentation, Merge request approvals API.
/// </remarks>
public sealed record ApprovalSettings
{
    /// <summary>Whether authors may not approve; the opposite of <c>merge_requests_author_approval</c>.</summary>
    public bool? PreventsAuthor { get; init; }

    /// <summary>
    /// Whether users who add commits may not approve; <c>merge_requests_disable_committers_approval</c>.
    /// </summary>
    public bool? PreventsCommitters { get; init; }

    /// <summary>
    /// Whether a merge request may not change the rules for itself;
    /// <c>disable_overriding_approvers_per_merge_request</c>.
    /// </summary>
    public bool? PreventsOverride { get; init; }

    /// <summary>Whether a new commit removes all approvals; <c>reset_approvals_on_push</c>.</summary>
    public bool? ResetsOnPush { get; init; }

    /// <summary>Whether a new commit removes the approvals of code owners whose files it touches.</summary>
    public bool? ResetsCodeOwnersOnly { get; init; }

    /// <summary>
    /// Whether approving asks to sign in again; <c>require_reauthentication_to_approve</c>, or its older name
    /// <c>require_password_to_approve</c>.
    /// </summary>
    public bool? RequiresReauthentication { get; init; }

    /// <summary>How many approvals a merge request needs beside those of rules; null in newer versions.</summary>
    public int? RequiredApprovals { get; init; }
}
