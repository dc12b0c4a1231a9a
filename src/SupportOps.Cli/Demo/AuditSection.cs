using System.Buffers;
using SupportOps.Auditing;
using SupportOps.Reporting;
using SupportOps.TeamFiles;
using SupportOps.Testing.Scenarios;
using SupportOps.Testing.Zendesk;
using SupportOps.Zendesk;

namespace SupportOps.Cli.Demo;

/// <summary>Plays a quarterly audit over real HTTP and compares what it finds with what was planted.</summary>
internal sealed class AuditSection(AuditScenario scenario, string folder, string team) : IDemoSection
{
    private const string Auditor = "auditor@support.example";

    public async Task<DemoPart> PlayAsync(CancellationToken cancellationToken)
    {
        AuditResult[] results =
        [
            await AuditAsync(AuditPolicy.ZendeskGlobal, scenario.Global, cancellationToken).ConfigureAwait(false),
            await AuditAsync(AuditPolicy.ZendeskUsGovernment, scenario.UsGovernment, cancellationToken)
                .ConfigureAwait(false),
        ];
        foreach (var result in results)
        {
            WriteReports(result.Report);
        }

        return new DemoPart(
            AuditText.Of(scenario.TeamFiles.Count, results, folder),
            writer => AuditJson.Write(results, folder, writer),
            Array.TrueForAll(results, result => result.IsExact));
    }

    private async Task<AuditResult> AuditAsync(
        AuditPolicy policy, PlantedInstance planted, CancellationToken cancellationToken)
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
            var auditor = new AccessAuditor(new TeamFolder(team), client, new DemoClock())
            {
                ApprovedAdministrators = planted.ApprovedAdministrators,
            };
            var report = await auditor.RunAsync(policy, cancellationToken: cancellationToken).ConfigureAwait(false);
            return new AuditResult(report, planted, server.Requests.Count);
        }
    }

    private void WriteReports(AuditReport report)
    {
        foreach (var (renderer, extension) in new[]
            {
                (ReportRenderers.Text, "txt"), (ReportRenderers.Markdown, "md"), (ReportRenderers.Json, "json"),
            })
        {
            var buffer = new ArrayBufferWriter<byte>();
            renderer.Render(report, buffer);
            PrivateFile.Write(
                Path.Combine(folder, $"{report.Instance}.{extension}"), stream =>
                    stream.Write(buffer.WrittenSpan));
        }
    }
}
