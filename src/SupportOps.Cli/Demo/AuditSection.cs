using SupportOps.Auditing;
using SupportOps.Auditing.Waivers;
using SupportOps.Testing.Scenarios;
using SupportOps.Testing.Zendesk;

namespace SupportOps.Cli.Demo;

/// <summary>Plays a quarterly audit over real HTTP and compares what it finds with what was planted.</summary>
internal sealed class AuditSection(AuditScenario scenario, string folder, string team) : IDemoSection
{
    // A list without waivers is looked at as well, so that the next quarter can say which of its findings are new.
    private static readonly AuditReview NoWaivers = new() { Waivers = new WaiverList { Waivers = [] } };

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
            ReportFiles.Write(folder, result.Report, result.Report.Instance);
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
        var account = await PlantedAccount.StartAsync(planted, team, cancellationToken).ConfigureAwait(false);
        await using (account.ConfigureAwait(false))
        {
            var report = NoWaivers.Apply(
                await account.AuditAsync(policy, new DemoClock(), cancellationToken).ConfigureAwait(false));
            var requests = account.Server.Requests.Count;
            PutOneNameRight(account.Server, report);
            var nextDay = await account.AuditAsync(policy, new DemoClock(day: 2), cancellationToken)
                .ConfigureAwait(false);
            return new AuditResult(report, planted, requests) { NextDay = NoWaivers.Apply(nextDay) };
        }
    }

    private static void PutOneNameRight(ZendeskServer server, AuditReport report)
    {
        if (report.Findings.FirstOrDefault(finding => finding.Code == "ZD-NAME-MISMATCH")
            is { ZendeskUserId: { } agent, Expected: { } name })
        {
            server.Change(agent.Value, user => user.Named(name));
        }
    }
}
