using System.Globalization;
using SupportOps.Auditing;
using SupportOps.Auditing.Comparison;

namespace SupportOps.Cli.Auditing;

/// <summary>How an audit ends: the exit code, and one line for a person.</summary>
internal static class AuditEnding
{
    public static ExitCode Decide(AuditReport report, Severity? failOn)
    {
        if (!report.IsComplete)
        {
            return ExitCode.Incomplete;
        }

        return failOn is { } severity && report.HasFindingsFrom(severity) ? ExitCode.Findings : ExitCode.Done;
    }

    public static string Summary(AuditReport report)
    {
        if (!report.IsComplete)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{report.Title}: INCOMPLETE, no verdict; "
                + $"{report.Findings.Count} finding(s) so far{Waived(report)}.{Changes(report)}");
        }

        var agents = report.Zendesk is null
            ? string.Empty
            : string.Create(CultureInfo.InvariantCulture, $" on {report.Lists.Count} agents");
        return string.Create(
            CultureInfo.InvariantCulture, $"{report.Title}: {report.Findings.Count} finding(s){Waived(report)}{agents}."
                + $"{Changes(report)}");
    }

    private static string Waived(AuditReport report) =>
        report.Findings.Count(finding => finding.Status == FindingStatus.Waived) is > 0 and var waived
            ? string.Create(CultureInfo.InvariantCulture, $" ({waived} waived)")
            : string.Empty;

    private static string Changes(AuditReport report) => report.Diff is not { } diff
        ? string.Empty
        : string.Create(
            CultureInfo.InvariantCulture,
            $" Since {diff.Baseline.Period}: {diff.Count(DiffKind.New)} new, {diff.Count(DiffKind.Fixed)} fixed, "
                + $"{diff.Count(DiffKind.Changed)} changed, {diff.Count(DiffKind.Persisting)} persisting, "
                + $"{diff.Count(DiffKind.Unknown)} unknown.");
}
