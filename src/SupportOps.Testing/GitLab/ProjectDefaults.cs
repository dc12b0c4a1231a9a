using System.Text.Json.Nodes;

namespace SupportOps.Testing.GitLab;

/// <summary>The settings of a new project.</summary>
/// <remarks>Source: GitLab REST API, Projects; Merge request approvals.</remarks>
internal static class ProjectDefaults
{
    public static JsonObject Settings() => new()
    {
        ["default_branch"] = "main",
        ["visibility"] = "private",
        ["archived"] = false,
        ["issues_enabled"] = true,
        ["merge_requests_enabled"] = true,
        ["request_access_enabled"] = true,
        ["merge_method"] = "merge",
        ["squash_option"] = "default_off",
        ["only_allow_merge_if_pipeline_succeeds"] = false,
        ["allow_merge_on_skipped_pipeline"] = null,
        ["only_allow_merge_if_all_discussions_are_resolved"] = false,
        ["remove_source_branch_after_merge"] = true,
    };

    public static JsonObject Approvals() => new()
    {
        ["approvals_before_merge"] = 0,
        ["reset_approvals_on_push"] = true,
        ["selective_code_owner_removals"] = false,
        ["disable_overriding_approvers_per_merge_request"] = false,
        ["merge_requests_author_approval"] = false,
        ["merge_requests_disable_committers_approval"] = false,
        ["require_password_to_approve"] = false,
        ["require_reauthentication_to_approve"] = false,
    };
}
