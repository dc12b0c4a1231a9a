using System.Buffers;
using System.Globalization;
using SupportOps.Auditing;

namespace SupportOps.Reporting.Text;

/// <summary>For a person at a terminal: the verdict first, then what to do, then the counts.</summary>
internal sealed class TextRenderer : IReportRenderer
{
    public string Format => "text";

    public void Render(AuditReport report, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(report);
        var document = new Utf8Output(output);
        WriteHead(document, report);
        var history = new FindingHistory(report);
        WriteFindings(document, "Failed checks", FindingLines.PolicyFindings(report), history);
        WriteFindings(document, "Input integrity", FindingLines.IntegrityFindings(report), history);
        TextReview.Write(document, report);
        WriteChecks(document, report);
        WriteSources(document, report);
    }

    private static void WriteHead(Utf8Output document, AuditReport report)
    {
        document.Line(Safe(report.Title));
        document.Line($"Verdict     {FindingLines.VerdictOf(report)}");
        foreach (var obstacle in FindingLines.Obstacles(report))
        {
            document.Line($"            {Safe(obstacle)}");
        }

        document.Line($"Policy      {Safe(report.Policy)}, as of {report.AsOf.UtcDateTime:yyyy-MM-dd HH:mm} UTC");
        if (report.Zendesk is not null)
        {
            document.Line(
                $"Agents      {report.Lists.Count}: {report.Lists.Light.Count} light, {report.Lists.Full.Count} full, "
                    + $"{report.Lists.Administrators.Count} administrators");
        }

        TextReview.WriteHead(document, report);
        document.Line();
    }

    private static void WriteFindings(
        Utf8Output document, string heading, IReadOnlyList<Finding> findings, FindingHistory history)
    {
        document.Line($"{heading} ({findings.Count})");
        if (findings.Count == 0)
        {
            document.Line("  None");
        }

        foreach (var finding in findings.OrderByDescending(finding => finding.Severity))
        {
            var status = finding.Status == FindingStatus.Open ? "" : $" [{WireNames.Of(finding.Status)}]";
            var change = history.IsNew(finding) ? " [new]" : "";
            document.Line($"  {WireNames.Of(finding.Severity),-8}  {Safe(finding.Code)}{status}{change}  "
                + $"{Safe(finding.Message)}");
            if (FindingLines.WaivedBy(finding) is { } waived)
            {
                document.Line($"            {Safe(waived)}");
            }
        }

        foreach (var (code, fix) in FindingLines.Remedies(findings))
        {
            document.Line($"  what to do  {Safe(code)}: {Safe(fix)}");
        }

        document.Line();
    }

    private static void WriteChecks(Utf8Output document, AuditReport report)
    {
        document.Line($"Checks ({report.Checks.Count})");
        foreach (var check in report.Checks.Where(check => !IsQuiet(check)))
        {
            var counts = string.Create(
                CultureInfo.InvariantCulture, $"{check.Counts.Fail} of {check.Counts.Subjects} failed");
            var reason = check.Reason is null ? "" : $"; {Safe(check.Reason)}";
            document.Line($"  {WireNames.Of(check.Status),-14}  {Safe(check.Rule.Code),-22}  {counts}{reason}");
        }

        document.Line($"  pass            {report.Checks.Count(IsQuiet)} more checks of the input itself");
        document.Line();
    }

    // What was fine about the input is one line; the checks of the policy are always shown.
    private static bool IsQuiet(AuditCheck check) =>
        check is { Status: RuleStatus.Pass, Reason: null } && AuditRules.IsIntegrity(check.Rule.Code);

    private static void WriteSources(Utf8Output document, AuditReport report)
    {
        document.Line("Sources");
        foreach (var source in report.Sources)
        {
            var state = source.IsComplete ? "complete" : "INCOMPLETE";
            var doubles = source.Duplicates == 0
                ? ""
                : string.Create(CultureInfo.InvariantCulture, $", {source.Duplicates} came twice and count once");
            var pages = source.Pages == 0
                ? ""
                : string.Create(CultureInfo.InvariantCulture, $" on {source.Pages} page(s)");
            document.Line($"  {state,-10}  {Safe(source.Name)}: {source.Records} records{pages}{doubles}");
            if (source.FetchedAt is { } moment)
            {
                document.Line($"              read {ChangeLines.Moment(moment)}");
            }

            if (source.Sha256 is { } sha256)
            {
                document.Line($"              SHA-256 {Safe(sha256)}");
            }
        }

        TextReview.WriteEvidence(document, report);
    }

    private static string Safe(string text) => TerminalText.Neutralize(text);
}
