namespace SupportOps.GitLab.Projects;

/// <summary>An approval rule of a project.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Name">Its name.</param>
/// <param name="RequiredApprovals">How many approvals it asks for.</param>
/// <param name="Kind">
/// As GitLab says it, for example <c>regular</c> or <c>any_approver</c>; null when not given.
/// </param>
/// <remarks>Source: GitLab documentation, Merge request approvals API.</remarks>
public sealed record ApprovalRule(long Id, string Name, int RequiredApprovals, string? Kind = null);
