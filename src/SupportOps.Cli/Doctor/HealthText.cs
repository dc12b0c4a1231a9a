using System.Globalization;
using System.Text;
using SupportOps.Reporting;

namespace SupportOps.Cli.Doctor;

/// <summary>The report for a person: one line for each thing that was looked at.</summary>
internal static class HealthText
{
    public static string Of(HealthReport report)
    {
        var text = new StringBuilder();
        var width = report.Lines.Max(line => line.Name.Length);
        foreach (var line in report.Lines)
        {
            var fix = line.Fix is null ? string.Empty : $" To do: {line.Fix}";
            Append(text, $"{WordOf(line.Status),-8} {line.Name.PadRight(width)}  {line.Message}{fix}");
        }

        Append(text, Summary(report));
        return text.ToString();
    }

    public static string WordOf(HealthStatus status) => status switch
    {
        HealthStatus.Ok => "ok",
        HealthStatus.Skipped => "skipped",
        HealthStatus.Warning => "warning",
        _ => "failed",
    };

    private static string Summary(HealthReport report) => report.IsEmpty
        ? "Nothing is set up yet, so nothing was tried. Begin with what the first skipped lines say."
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Count(HealthStatus.Ok)} ok, {report.Count(HealthStatus.Warning)} warning(s), "
                + $"{report.Count(HealthStatus.Failed)} failed, {report.Count(HealthStatus.Skipped)} skipped.");

    private static void Append(StringBuilder text, string line) =>
        text.Append(TerminalText.Neutralize(line.ReplaceLineEndings(" "))).Append('\n');
}
