using SupportOps.Auditing;
using SupportOps.GitLab;
using SupportOps.GitLab.Auditing;
using SupportOps.Http;
using SupportOps.Testing.GitLab;

namespace SupportOps.Cli.Demo;

/// <summary>
/// Keeps the reports of both audits as issues of GitLab, publishes those of the next day and then the same once more.
/// </summary>
internal sealed class PublishingSection(AuditSection audits) : IDemoSection
{
    private const string Project = "support/audits";
    private const string Auditor = "auditor";
    private const string Ticked = "ZD-UNEXPECTED-ADMIN";

    public async Task<DemoPart> PlayAsync(CancellationToken cancellationToken)
    {
        var token = Guid.NewGuid().ToString("N");
        var server = await GitLabServer.StartAsync(
            gitlab => gitlab.WithClock(new DemoClock()).WithToken(token, Auditor)
                .Project(Project, project => project.Member(Auditor, GitLabAccess.Developer)),
            cancellationToken).ConfigureAwait(false);
        await using (server.ConfigureAwait(false))
        {
            using var client = new GitLabClient(server.Url, new Secret(token));
            var publisher = new GitLabAuditPublisher(client, new AuditIssueOptions { Project = Project });
            var reports = new List<PublishedReport>();
            foreach (var audit in audits.Results)
            {
                reports.Add(await PublishAsync(publisher, server.Project(Project), audit, cancellationToken)
                    .ConfigureAwait(false));
            }

            return new DemoPart(
                PublishingText.Of(reports),
                writer => PublishingJson.Write(reports, writer),
                reports.TrueForAll(report => report.IsExact));
        }
    }

    private static async Task<PublishedReport> PublishAsync(
        GitLabAuditPublisher publisher, ServedProject project, AuditResult audit, CancellationToken stop)
    {
        var created = await publisher.PublishAsync(audit.Report, stop).ConfigureAwait(false);
        foreach (var issue in IssuesOf(project, audit.Report))
        {
            project.Change(issue.Iid, words => words.By("amy").Described(Tick(issue.Description)));
        }

        var updated = await publisher.PublishAsync(audit.NextDay, stop).ConfigureAwait(false);
        var unchanged = await publisher.PublishAsync(audit.NextDay, stop).ConfigureAwait(false);
        return new PublishedReport(audit, [created, updated, unchanged], IssuesOf(project, audit.Report));
    }

    private static List<GitLabIssue> IssuesOf(ServedProject project, AuditReport report) =>
        [.. project.Issues.Where(issue => issue.Title == report.Title)];

    private static string Tick(string description)
    {
        var lines = description.Split('\n');
        var box = Array.FindIndex(lines, line =>
            line.StartsWith("- [ ] ", StringComparison.Ordinal) && line.Contains(Ticked, StringComparison.Ordinal));
        if (box >= 0)
        {
            lines[box] = lines[box].Replace("- [ ] ", "- [x] ", StringComparison.Ordinal);
        }

        return string.Join('\n', lines);
    }
}
