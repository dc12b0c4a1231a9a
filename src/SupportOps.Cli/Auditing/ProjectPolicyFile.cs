using SupportOps.Auditing.Projects;

namespace SupportOps.Cli.Auditing;

/// <summary>The policy of <c>audit gitlab-projects</c>: the handbook's, with what a file says differently.</summary>
internal static class ProjectPolicyFile
{
    private const string Example = "{\"mergeRole\": \"developer\", \"pushers\": [\"deploy-bot\"]}";

    public static ProjectPolicy Read(string? path)
    {
        var handbook = ProjectPolicy.Handbook;
        if (path is null)
        {
            return handbook;
        }

        var document = PolicyFile.Read(path, PolicyJsonContext.Default.ProjectPolicyDocument, Example);
        return handbook with
        {
            Name = $"{handbook.Name}, {Path.GetFileName(path)}",
            PreventsAuthor = document.PreventAuthorApproval ?? handbook.PreventsAuthor,
            PreventsCommitters = document.PreventCommitterApproval ?? handbook.PreventsCommitters,
            PreventsOverride = document.PreventOverride ?? handbook.PreventsOverride,
            RemovesApprovals = document.RemoveApprovals ?? handbook.RemovesApprovals,
            MergeRole = document.MergeRole is { } role ? GroupPolicyFile.RoleOf(path, role) : handbook.MergeRole,
            Pushers = document.Pushers is { } pushers
                ? PolicyFile.List(path, "pushers", pushers, GroupPolicyFile.IsUsername, "user name")
                : handbook.Pushers,
            ExemptProjects = PolicyFile.List(
                path, "exemptProjects", document.ExemptProjects,
                static project => project.Trim().Contains('/', StringComparison.Ordinal), "path of a project"),
        };
    }
}
