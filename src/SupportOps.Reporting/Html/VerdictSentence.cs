using System.Globalization;
using SupportOps.Auditing;
using SupportOps.Auditing.Comparison;

namespace SupportOps.Reporting.Html;

/// <summary>The verdict as one would say it.</summary>
internal static class VerdictSentence
{
    /// <summary>Two or three words.</summary>
    public static string Word(AuditReport report) => report.Verdict switch
    {
        Verdict.Clean => "All clear",
        Verdict.Findings => "Action needed",
        _ => "No verdict",
    };

    /// <summary>One sentence.</summary>
    public static string Of(AuditReport report) => report.Verdict switch
    {
        Verdict.Clean => $"{Clean(report)}{Since(report)}.",
        Verdict.Findings => $"{Findings(report)}{Since(report)}.",
        _ => "Not everything could be read or judged, so what follows is only a part and must not pass for the whole.",
    };

    private static string Clean(AuditReport report) => FindingLines.CountWaived(report) switch
    {
        0 => "Everything was read, and nothing needs attention",
        var waived => $"Everything was read, and {Counted.Of(waived, "known finding is", "known findings are")} waived",
    };

    private static string Findings(AuditReport report)
    {
        var counted = report.Findings
            .Where(finding => finding.Status != FindingStatus.Waived && finding.Severity >= Severity.Low)
            .ToList();
        var grave = counted.Count(finding => finding.Severity >= Severity.High);
        var all = Counted.Of(counted.Count, "finding needs attention", "findings need attention");
        if (grave == counted.Count)
        {
            return $"{all}, high or critical";
        }

        return grave == 0
            ? $"{all}, none of them high or critical"
            : string.Create(CultureInfo.InvariantCulture, $"{all}, {grave} of them high or critical");
    }

    private static string Since(AuditReport report)
    {
        if (report.Diff is not { } diff)
        {
            return string.Empty;
        }

        var (come, gone) = (diff.Count(DiffKind.New), diff.Count(DiffKind.Fixed));
        var partial = ChangeLines.IsPartial(diff) ? $" ({ChangeLines.EarlierIncomplete})" : string.Empty;
        return come + gone == 0
            ? $"; nothing came or went since {diff.Baseline.Period}{partial}"
            : $"; since {diff.Baseline.Period}{partial}, {Counted.Of(come, "is", "are")} new and "
                + Counted.Of(gone, "was fixed", "were fixed");
    }
}
