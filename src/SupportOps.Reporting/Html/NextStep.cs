using SupportOps.Auditing;

namespace SupportOps.Reporting.Html;

/// <summary>One thing to do, for all findings that it is the remedy of.</summary>
/// <param name="Severity">The gravest of its findings.</param>
/// <param name="Code">Their rule.</param>
/// <param name="Fix">What to do.</param>
/// <param name="Count">How many findings.</param>
internal sealed record NextStep(Severity Severity, string Code, string Fix, int Count)
{
    /// <summary>The gravest first. Waived findings and mere information ask for nothing.</summary>
    public static IReadOnlyList<NextStep> Of(AuditReport report) =>
    [
        .. report.Findings
            .Where(finding => finding.Status != FindingStatus.Waived && finding.Severity > Severity.Info)
            .GroupBy(finding => (finding.Code, finding.Fix))
            .Select(group => new NextStep(
                group.Max(finding => finding.Severity), group.Key.Code, group.Key.Fix, group.Count()))
            .OrderByDescending(step => step.Severity)
            .ThenByDescending(step => step.Count)
            .ThenBy(step => step.Code, StringComparer.Ordinal)
            .ThenBy(step => step.Fix, StringComparer.Ordinal),
    ];
}
