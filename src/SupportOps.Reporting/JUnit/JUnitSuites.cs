using System.Globalization;
using SupportOps.Auditing;

namespace SupportOps.Reporting.JUnit;

/// <summary>A report told as test results.</summary>
internal static class JUnitSuites
{
    public static IReadOnlyList<JUnitSuite> Of(AuditReport report)
    {
        var findings = report.Findings.ToLookup(finding => finding.Code, StringComparer.OrdinalIgnoreCase);
        return
        [
            new JUnitSuite("audit", [Completeness(report)]),
            .. report.Checks.Select(check => new JUnitSuite(
                check.Rule.Code,
                findings[check.Rule.Code] is { } own && own.Any()
                    ? [.. own.Select(finding => Of(finding, check, report))]
                    : [Of(check)])),
        ];
    }

    private static JUnitCase Completeness(AuditReport report)
    {
        const string Name = "Everything was read and every rule ran";
        return report.IsComplete
            ? new JUnitCase(Name, JUnitOutcome.Passed)
            : new JUnitCase(
                Name,
                JUnitOutcome.Error,
                "incomplete",
                "There is no verdict: not everything was read, or a rule failed.",
                string.Join('\n', FindingLines.Obstacles(report).Select(ForeignText.OneLine)));
    }

    private static JUnitCase Of(AuditCheck check) => check.Status switch
    {
        RuleStatus.Pass => new JUnitCase(check.Rule.Title, JUnitOutcome.Passed),
        RuleStatus.Fail => new JUnitCase(check.Rule.Title, JUnitOutcome.Failure, "fail", check.Rule.Title),
        RuleStatus.Error => new JUnitCase(
            check.Rule.Title, JUnitOutcome.Error, "error", check.Reason ?? check.Rule.Title, check.Rule.Remediation),
        _ => new JUnitCase(
            check.Rule.Title, JUnitOutcome.Skipped, WireNames.Of(check.Status), check.Reason ?? string.Empty),
    };

    private static JUnitCase Of(Finding finding, AuditCheck check, AuditReport report) => new(
        NameOf(finding, report), OutcomeOf(finding, check), TypeOf(finding), finding.Message, DetailsOf(finding));

    private static JUnitOutcome OutcomeOf(Finding finding, AuditCheck check) => finding.Status switch
    {
        FindingStatus.Waived => JUnitOutcome.Skipped,
        FindingStatus.Inconclusive when check.Status == RuleStatus.Error => JUnitOutcome.Error,
        FindingStatus.Inconclusive => JUnitOutcome.Skipped,
        _ when finding.Severity == Severity.Info => JUnitOutcome.Passed,
        _ => JUnitOutcome.Failure,
    };

    private static string TypeOf(Finding finding) => finding.Status == FindingStatus.Open
        ? WireNames.Of(finding.Severity)
        : WireNames.Of(finding.Status);

    // Platforms join the results of several runs by this name, so no text that may differ is in it.
    private static string NameOf(Finding finding, AuditReport report)
    {
        var subject = finding switch
        {
            { Location: { } location } => location.ToString(),
            { TeamMember: { } member } => member,
            { ZendeskUserId: { } id } => string.Create(CultureInfo.InvariantCulture, $"agent {id}"),
            _ => report.Audit,
        };
        return $"{subject} [{finding.Fingerprint[..Math.Min(8, finding.Fingerprint.Length)]}]";
    }

    private static string DetailsOf(Finding finding) => string.Join('\n', new[]
    {
        finding.Message,
        FindingLines.WaivedBy(finding),
        $"What to do: {finding.Fix}",
        finding.Location is { } location ? $"File: {location}" : null,
        $"Finding: {finding.Fingerprint}",
    }.OfType<string>().Select(ForeignText.OneLine));
}
