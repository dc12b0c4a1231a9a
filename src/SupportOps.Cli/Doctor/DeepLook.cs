using System.Globalization;
using SupportOps.Auditing;
using SupportOps.TeamFiles;
using SupportOps.Zendesk;

namespace SupportOps.Cli.Doctor;

/// <summary>
/// Reads team and agents to their ends, as an audit does, and shows what would keep an audit from a verdict.
/// </summary>
internal sealed class DeepLook(DoctorScope scope, AuditPolicy policy, string name)
{
    private const string IntegrityCodes = "AUD-";

    public async Task RunAsync(HealthSheet sheet, ZendeskClient client, CancellationToken cancellationToken)
    {
        if (scope.Team is not { } folder)
        {
            sheet.Skipped(name, "Without team files nobody can be matched.", "give --team DIR.");
            return;
        }

        var auditor = new AccessAuditor(new TeamFolder(folder), client, scope.Time) { TimeLimit = scope.Timeout };
        var (_, snapshot) = await sheet.TryAsync(
            name, fix: null,
            async () => (AccessSnapshot?)await auditor.CaptureAsync(policy, cancellationToken).ConfigureAwait(false))
            .ConfigureAwait(false);
        if (snapshot is not null)
        {
            Judge(sheet, policy.Evaluate(snapshot));
        }
    }

    private void Judge(HealthSheet sheet, AuditReport report)
    {
        foreach (var finding in report.Findings.Where(
            finding => finding.Code.StartsWith(IntegrityCodes, StringComparison.Ordinal)
                && finding.Severity > Severity.Info))
        {
            sheet.Warning(name, $"{finding.Code}: {finding.Message}", finding.Fix);
        }

        var agents = report.Lists.Light.Count + report.Lists.Administrators.Count + report.Lists.Full.Count;
        if (!report.IsComplete)
        {
            sheet.Failed(name, ExitCode.Incomplete, "An audit would be incomplete.", "see the lines before.");
            return;
        }

        if (sheet.Lines.All(line => line.Name != name))
        {
            sheet.Ok(name, string.Create(
                CultureInfo.InvariantCulture, $"All {agents} agents and the whole team are read and can be matched."));
        }
    }
}
