using System.Globalization;
using SupportOps.Auditing;

namespace SupportOps.Reporting;

/// <summary>The parts of a report that several formats word alike.</summary>
internal static class FindingLines
{
    public static IReadOnlyList<Finding> PolicyFindings(AuditReport report) =>
        [.. report.Findings.Where(finding => !AuditRules.IsIntegrity(finding.Code))];

    public static IReadOnlyList<Finding> IntegrityFindings(AuditReport report) =>
        [.. report.Findings.Where(finding => AuditRules.IsIntegrity(finding.Code))];

    /// <summary>What to do, once for each code and remedy; nothing for what is waived.</summary>
    public static IEnumerable<(string Code, string Fix)> Remedies(IReadOnlyList<Finding> findings) => findings
        .Where(finding => finding.Status != FindingStatus.Waived)
        .Select(finding => (finding.Code, finding.Fix))
        .Distinct()
        .OrderBy(remedy => remedy.Code, StringComparer.Ordinal);

    public static string VerdictOf(AuditReport report) => report.Verdict switch
    {
        Verdict.Clean when CountWaived(report) > 0 =>
            "clean: everything was read, and all that was found of severity low or above is waived",
        Verdict.Clean => "clean: everything was read, and nothing of severity low or above was found",
        Verdict.Findings => $"findings: everything was read, {CountsBySeverity(report)}",
        _ => "INCOMPLETE: no verdict",
    };

    public static int CountWaived(AuditReport report) =>
        report.Findings.Count(finding => finding.Status == FindingStatus.Waived);

    /// <summary>Who accepts a finding, until when and why; null when nobody does.</summary>
    public static string? WaivedBy(Finding finding) => finding.Waiver is { } waiver
        ? $"waived by {waiver.Owner} until {WireNames.Of(waiver.Expires)} ({waiver.Ticket}): {waiver.Reason}"
        : null;

    /// <summary>How many findings are waived, and what would be without; null when no waivers were given.</summary>
    public static string? Waivers(AuditReport report) => report.Waivers is { } review
        ? Counted.Of(CountWaived(report), "finding is waived", "findings are waived")
            + $"; without waivers the verdict would be {WireNames.Of(review.VerdictWithout)}"
        : null;

    /// <summary>Why there is no verdict, one line each; empty when there is one.</summary>
    public static IReadOnlyList<string> Obstacles(AuditReport report)
    {
        if (report.IsComplete)
        {
            return [];
        }

        var sources = report.Sources.Where(source => !source.IsComplete)
            .Select(source => $"{source.Name}: {source.IncompleteBecause}");
        var rules = report.Checks.Where(check => check.Status == RuleStatus.Error)
            .Select(check => $"{check.Rule.Code}: {check.Reason}");
        var empty = report.Findings.Where(finding => finding.Code is "AUD-TRIPWIRE").Select(finding => finding.Message);
        return [.. sources, .. rules, .. empty];
    }

    private static string CountsBySeverity(AuditReport report)
    {
        var counts = report.Findings
            .Where(finding => finding.Status != FindingStatus.Waived)
            .GroupBy(finding => finding.Severity)
            .OrderByDescending(group => group.Key)
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Count()} {WireNames.Of(group.Key)}"));
        return string.Join(", ", counts);
    }
}
