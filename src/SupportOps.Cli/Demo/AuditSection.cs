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

    /// <summary>What the audits found; empty before they were played.</summary>
    public IReadOnlyList<AuditResult> Results { get; private set; } = [];

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

        Results = results;
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
            var report = await RunAsync(policy, planted, client, new DemoClock(), cancellationToken)
                .ConfigureAwait(false);
            var requests = server.Requests.Count;
            PutOneNameRight(server, report);
            var nextDay = await RunAsync(policy, planted, client, new DemoClock(day: 2), cancellationToken)
                .ConfigureAwait(false);
            return new AuditResult(report, planted, requests) { NextDay = nextDay };
        }
    }

    private Task<AuditReport> RunAsync(
        AuditPolicy policy,
        PlantedInstance planted,
        ZendeskClient client,
        DemoClock clock,
        CancellationToken cancellationToken) =>
        new AccessAuditor(new TeamFolder(team), client, clock)
        {
            ApprovedAdministrators = planted.ApprovedAdministrators,
        }.RunAsync(policy, cancellationToken: cancellationToken);

    private static void PutOneNameRight(ZendeskServer server, AuditReport report)
    {
        if (report.Findings.FirstOrDefault(finding => finding.Code == "ZD-NAME-MISMATCH")
            is { ZendeskUserId: { } agent, Expected: { } name })
        {
            server.Change(agent.Value, user => user.Named(name));
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
