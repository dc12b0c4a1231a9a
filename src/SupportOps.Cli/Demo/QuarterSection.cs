using SupportOps.Auditing;
using SupportOps.Reporting;
using SupportOps.TeamFiles;
using SupportOps.Testing.Scenarios;

namespace SupportOps.Cli.Demo;

/// <summary>
/// Audits both accounts again a quarter later, with waivers and the written reports of the first time as baselines.
/// </summary>
internal sealed class QuarterSection(AuditSection audits, string folder, string team) : IDemoSection
{
    private const string WaiverName = "waivers.yaml";
    private const int April = 4;

    public async Task<DemoPart> PlayAsync(CancellationToken cancellationToken)
    {
        var scenario = AuditScenario.FollowingAudit();
        var waivers = Path.Combine(folder, WaiverName);
        await File.WriteAllTextAsync(waivers, scenario.Waivers, cancellationToken).ConfigureAwait(false);
        ComparisonResult[] results =
        [
            await CompareAsync(AuditPolicy.ZendeskGlobal, scenario.Global, cancellationToken).ConfigureAwait(false),
            await CompareAsync(AuditPolicy.ZendeskUsGovernment, scenario.UsGovernment, cancellationToken)
                .ConfigureAwait(false),
        ];
        foreach (var result in results)
        {
            ReportFiles.Write(folder, result.After, NameOf(result.After));
        }

        return new DemoPart(
            QuarterText.Of(results, folder),
            writer => QuarterJson.Write(results, writer),
            Array.TrueForAll(results, result => result.IsExact));
    }

    /// <summary>Name of a report's files, for example <c>global-2026-Q2</c>.</summary>
    public static string NameOf(AuditReport report) => $"{report.Instance}-{report.Period}";

    private async Task<ComparisonResult> CompareAsync(
        AuditPolicy policy, PlantedInstance planted, CancellationToken cancellationToken)
    {
        var account = await PlantedAccount.StartAsync(planted, team, cancellationToken).ConfigureAwait(false);
        await using (account.ConfigureAwait(false))
        {
            var judged = await account.AuditAsync(policy, new DemoClock(month: April), cancellationToken)
                .ConfigureAwait(false);
            var review = new AuditReview
            {
                Waivers = WaiverFile.Load(Path.Combine(folder, WaiverName)).List,
                Baseline = ReadBaseline(policy.Instance.Name),
            };
            var first = audits.Results.First(result => result.Report.Instance == policy.Instance.Name);
            return new ComparisonResult(first.Report, review.Apply(judged), planted);
        }
    }

    private AuditReport ReadBaseline(string instance)
    {
        using var stream = File.OpenRead(Path.Combine(folder, instance + ".json"));
        return ReportJson.Read(stream, instance);
    }
}
