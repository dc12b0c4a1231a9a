using System.Text.Json.Nodes;

namespace SupportOps.Testing.GitLab;

/// <summary>
/// Describes a protected branch: <c>b.MergedBy(GitLabAccess.Maintainer).PushedBy("gl-support-bot")</c>.
/// </summary>
/// <remarks>Source: GitLab REST API, Protected branches.</remarks>
public sealed class GitLabBranchBuilder
{
    private readonly GitLabInstance _instance;

    internal GitLabBranchBuilder(GitLabInstance instance, string name)
    {
        _instance = instance;
        Json = new JsonObject
        {
            ["id"] = instance.NextId("branch"),
            ["name"] = name,
            ["push_access_levels"] = new JsonArray(),
            ["merge_access_levels"] = new JsonArray(),
            ["unprotect_access_levels"] = new JsonArray(),
            ["allow_force_push"] = false,
            ["code_owner_approval_required"] = false,
            ["inherited"] = false,
        };
    }

    internal JsonObject Json { get; }

    /// <summary>Lets everybody with an access push.</summary>
    /// <param name="access">The least access; <see cref="GitLabAccess.None"/> for nobody.</param>
    public GitLabBranchBuilder PushedBy(GitLabAccess access) => Add("push_access_levels", access, user: null);

    /// <summary>Lets one person push.</summary>
    /// <param name="username">User name; one that is not known becomes a user.</param>
    public GitLabBranchBuilder PushedBy(string username) =>
        Add("push_access_levels", GitLabAccess.Maintainer, _instance.User(username));

    /// <summary>Lets everybody with an access merge.</summary>
    /// <param name="access">The least access; <see cref="GitLabAccess.None"/> for nobody.</param>
    public GitLabBranchBuilder MergedBy(GitLabAccess access) => Add("merge_access_levels", access, user: null);

    /// <summary>Lets one person merge.</summary>
    /// <param name="username">User name; one that is not known becomes a user.</param>
    public GitLabBranchBuilder MergedBy(string username) =>
        Add("merge_access_levels", GitLabAccess.Maintainer, _instance.User(username));

    /// <summary>Lets history be rewritten.</summary>
    public GitLabBranchBuilder WithForcePush() => Set("allow_force_push");

    /// <summary>Asks for the approval of code owners.</summary>
    public GitLabBranchBuilder WithCodeOwnerApproval() => Set("code_owner_approval_required");

    private GitLabBranchBuilder Set(string name)
    {
        Json[name] = true;
        return this;
    }

    private GitLabBranchBuilder Add(string list, GitLabAccess access, StoredUser? user)
    {
        Json[list]!.AsArray().Add((JsonNode)new JsonObject
        {
            ["id"] = _instance.NextId("branch access"),
            ["access_level"] = (int)access,
            ["access_level_description"] = user?.Name ?? access.ToString(),
            ["deploy_key_id"] = null,
            ["user_id"] = user?.Id,
            ["group_id"] = null,
        });
        return this;
    }
}
