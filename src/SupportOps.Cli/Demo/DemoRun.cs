using System.Buffers;
using SupportOps.Auditing;
using SupportOps.Reporting;
using SupportOps.TeamFiles;
using SupportOps.Testing.Scenarios;
using SupportOps.Testing.Zendesk;
using SupportOps.Zendesk;

namespace SupportOps.Cli.Demo;

/// <summary>Plays a quarterly audit over real HTTP and compares what it finds with what was planted.</summary>
internal static class DemoRun
{
    private const string Auditor = "auditor@support.example";

    public static async Task<int> ExecuteAsync(
        string folder, string format, Terminal terminal, CancellationToken cancellationToken)
    {
        TextOrJson.Check(format);
        var scenario = AuditScenario.QuarterlyAudit();
        var team = Path.Combine(folder, "team");
        RefuseForeignFiles(team, scenario);
        scenario.WriteTeamFiles(team);

        var global = await AuditAsync(
            AuditPolicy.ZendeskGlobal, scenario.Global, team, cancellationToken).ConfigureAwait(false);
        var usGovernment = await AuditAsync(
            AuditPolicy.ZendeskUsGovernment, scenario.UsGovernment, team, cancellationToken)
            .ConfigureAwait(false);
        var results = new[] { global, usGovernment };

        foreach (var result in results)
        {
            WriteReports(result.Report, folder);
        }

        TextOrJson.Write(
            terminal,
            format,
            () => DemoText.Of(scenario.TeamFiles.Count, results, folder),
            writer => DemoJson.Write(results, folder, writer));
        return (int)(results.All(result => result.IsExact) ? ExitCode.Done : ExitCode.Findings);
    }

    // Other team files in the folder would be audited along, and what they hold would look like a fault of the demo.
    private static void RefuseForeignFiles(string team, AuditScenario scenario)
    {
        var foreign = Directory.Exists(team)
            ? Directory.EnumerateFiles(
                team).Select(Path.GetFileName).FirstOrDefault(file => !scenario.TeamFiles.ContainsKey(file!))
            : null;
        if (foreign is not null)
        {
            throw CommandFailure.Usage(
                $"--out: {Path.Combine(team, foreign)} is not of the demo; give an empty folder.");
        }
    }

    private static async Task<DemoResult> AuditAsync(
        AuditPolicy policy, PlantedInstance planted, string team, CancellationToken cancellationToken)
    {
        var token = Guid.NewGuid().ToString("N");
        var server = await ZendeskServer.StartAsync(
            zendesk =>
            {
                zendesk.WithApiToken(Auditor, token).Users(planted.Users).PageSizeAtMost(10);
                foreach (var role in planted.CustomRoles)
                {
                    zendesk.CustomRole(role.Id, role.Name);
                }
            },
            cancellationToken).ConfigureAwait(false);
        await using (server.ConfigureAwait(false))
        {
            using var client = new ZendeskClient(server.Url, ZendeskCredential.ApiToken(Auditor, token));
            var auditor = new AccessAuditor(new TeamFolder(team), client, new FirstDayOfQuarter())
            {
                ApprovedAdministrators = planted.ApprovedAdministrators,
            };
            var report = await auditor.RunAsync(policy, cancellationToken: cancellationToken).ConfigureAwait(false);
            return new DemoResult(report, planted, server.Requests.Count);
        }
    }

    private static void WriteReports(AuditReport report, string folder)
    {
        foreach (var (renderer, extension) in new[]
            {
                (ReportRenderers.Text, "txt"), (ReportRenderers.Markdown, "md"), (ReportRenderers.Json, "json"),
            })
        {
            var buffer = new ArrayBufferWriter<byte>();
            renderer.Render(report, buffer);
            PrivateFile.Write(
                Path.Combine(folder, $"{report.Instance.Name}.{extension}"), stream =>
                    stream.Write(buffer.WrittenSpan));
        }
    }
}
