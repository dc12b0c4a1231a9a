using System.CommandLine;
using SupportOps.Auditing;
using SupportOps.Auditing.Projects;
using SupportOps.Cli.Auditing;
using SupportOps.Cli.GitLab;
using SupportOps.GitLab.Auditing;

namespace SupportOps.Cli.Commands;

/// <summary><c>supportops audit gitlab-projects</c>: how projects are set.</summary>
internal static class AuditGitLabProjectsCommand
{
    public static Command Create(Terminal terminal)
    {
        var groups = new Option<string[]>("--group")
        {
            Description = "All projects of this group and of the groups below it. Repeatable.",
            HelpName = "PATH",
        };
        var projects = new Option<string[]>("--project")
        {
            Description = "This project. Repeatable.",
            HelpName = "GROUP/NAME",
        };
        var policy = SurveyOptions.Policy("A JSON file of what differs from the handbook: preventAuthorApproval, "
            + "preventCommitterApproval, preventOverride, removeApprovals, mergeRole, pushers, exemptProjects.");
        return SurveyCommand.Create(
            new Command(
                "gitlab-projects",
                "The audit of approval settings and protected branches of GitLab projects. Needs GL_TOKEN of a "
                    + "maintainer; GL_URL for a self-managed GitLab."),
            new SurveyedSystem(ProjectPolicy.Handbook.Instance, [groups, projects, policy]),
            terminal,
            (request, cancellationToken) => AuditAsync(
                request,
                ScopeOf(request.Parsed.GetValue(groups) ?? [], request.Parsed.GetValue(projects) ?? []),
                ProjectPolicyFile.Read(request.Parsed.GetValue(policy)),
                cancellationToken));
    }

    private static ProjectScope ScopeOf(string[] groups, string[] projects) => groups.Length + projects.Length > 0
        ? new ProjectScope(Trimmed(groups), Trimmed(projects))
        : throw CommandFailure.Usage("Give --group PATH or --project GROUP/NAME.");

    private static IReadOnlyList<string> Trimmed(string[] paths) =>
        [.. paths.Select(Trimmed).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static string Trimmed(string path) => path.Trim().Trim('/') is { Length: > 0 } trimmed
        ? trimmed
        : throw CommandFailure.Usage($"\"{path}\" is no path of a group or project.");

    private static async Task<AuditReport> AuditAsync(
        SurveyRequest request, ProjectScope scope, ProjectPolicy policy, CancellationToken cancellationToken)
    {
        using var client = GitLabConnection.Open(
            request.Settings, GitLabConnection.FindToken(request.Settings), request.Log, request.Time, request.Timeout);
        var auditor = new ProjectAuditor(new GitLabProjectDirectory(client), request.Time)
        {
            TimeLimit = request.TimeLimit,
        };
        var snapshot = await auditor.CaptureAsync(policy, scope, cancellationToken).ConfigureAwait(false);
        return policy.Evaluate(snapshot, request.Period, request.AsOf);
    }
}
