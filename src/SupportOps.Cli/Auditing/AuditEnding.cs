using System.Globalization;
using SupportOps.Auditing;

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
                + $"{report.Findings.Count} finding(s) so far.");
        }

        var agents = report.Zendesk is null
            ? string.Empty
            : string.Create(CultureInfo.InvariantCulture, $" on {report.Lists.Count} agents");
        return string.Create(
            CultureInfo.InvariantCulture, $"{report.Title}: {report.Findings.Count} finding(s){agents}.");
    }
}
