using System.Globalization;
using System.Text;
using SupportOps.Reporting;

namespace SupportOps.Cli.Demo;

/// <summary>What the demo prints of the reports in GitLab.</summary>
internal static class PublishingText
{
    public static string Of(IReadOnlyList<PublishedReport> reports)
    {
        var text = new StringBuilder("The reports as confidential issues of a GitLab; a person ticks a box, a name is "
            + "put right, and the audits run again:\n");
        foreach (var report in reports)
        {
            var outcomes = string.Join(", ", report.Outcomes);
            text.Append(TerminalText.Neutralize(string.Create(
                CultureInfo.InvariantCulture,
                $"  {report.Audit.Report.Title,-36} {outcomes}: issues {report.Issues.Count}, boxes {report.Boxes}, "
                    + $"ticks {report.Ticks}"))).Append('\n');
        }

        var exact = reports.Count(report => report.IsExact);
        return text
            .Append(CultureInfo.InvariantCulture, $"{exact} of {reports.Count} reports stand in one issue each, ")
            .Append("with the tick, without the finding that is gone\n").ToString();
    }
}
