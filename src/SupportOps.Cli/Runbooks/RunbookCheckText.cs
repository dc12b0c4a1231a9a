using System.Globalization;
using System.Text;
using SupportOps.Reporting;
using SupportOps.Runbooks;

namespace SupportOps.Cli.Runbooks;

/// <summary>
/// The result of <c>runbook check</c> for a person: one line for each finding, as compilers write them.
/// </summary>
internal static class RunbookCheckText
{
    public static string Of(string file, RunbookReport report)
    {
        var text = new StringBuilder();
        foreach (var finding in report.Findings)
        {
            Append(text, file, "error", finding);
        }

        foreach (var warning in report.Warnings)
        {
            Append(text, file, "warning", warning);
        }

        var verdict = report.Valid ? "valid" : "invalid";
        text.Append(TerminalText.Neutralize(string.Create(
            CultureInfo.InvariantCulture,
            $"{file} is {verdict}: {report.Findings.Count} finding(s), {report.Warnings.Count} warning(s)")));
        return text.Append('\n').ToString();
    }

    private static void Append(StringBuilder text, string file, string kind, RunbookFinding finding)
    {
        var line = string.Create(
            CultureInfo.InvariantCulture,
            $"{file}:{finding.Line}: {kind} {finding.Code} {finding.Where}: {finding.Message}");
        text.Append(TerminalText.Neutralize(line)).Append('\n');
    }
}
