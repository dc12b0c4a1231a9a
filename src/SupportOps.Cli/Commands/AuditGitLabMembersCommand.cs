using System.CommandLine;
using SupportOps.Auditing;
using SupportOps.Auditing.Groups;
using SupportOps.Cli.Auditing;
using SupportOps.Cli.GitLab;
using SupportOps.GitLab.Auditing;

namespace SupportOps.Cli.Commands;

/// <summary><c>supportops audit gitlab-members</c>: who is in which group.</summary>
internal static class AuditGitLabMembersCommand
{
    public static Command Create(Terminal terminal)
    {
        var policy = SurveyOptions.Policy("A JSON file of who should be in which group, with which role.");
        policy.Required = true;
        var groups = new Option<string[]>("--group")
        {
            Description = "Only this group of the file (default: all of them). Repeatable.",
            HelpName = "PATH",
        };
        var direct = new Option<bool>("--direct-only")
        {
            Description = "Leave out those who are members by a group above or an invited one.",
        };
        return SurveyCommand.Create(
            new Command(
                "gitlab-members",
                "The audit of GitLab groups against a list of expected members. Needs GL_TOKEN; GL_URL for a "
                    + "self-managed GitLab."),
            new SurveyedSystem("gitlab-members", [policy, groups, direct]),
            terminal,
            (request, cancellationToken) => AuditAsync(
                request,
                GroupPolicyFile.Read(request.Parsed.GetRequiredValue(policy), request.Parsed.GetValue(groups) ?? []),
                !request.Parsed.GetValue(direct),
                cancellationToken));
    }

    private static async Task<AuditReport> AuditAsync(
        SurveyRequest request, GroupPolicy policy, bool includesInherited, CancellationToken cancellationToken)
    {
        using var client = GitLabConnection.Open(
            request.Settings, GitLabConnection.FindToken(request.Settings), request.Log, request.Time, request.Timeout);
        var directory = new GitLabGroupDirectory(client) { IncludesInherited = includesInherited };
        var auditor = new GroupAuditor(directory, request.Time) { TimeLimit = request.TimeLimit };
        var snapshot = await auditor.CaptureAsync(policy, cancellationToken).ConfigureAwait(false);
        return policy.Evaluate(snapshot, request.Period, request.AsOf);
    }
}
