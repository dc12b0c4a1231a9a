using System.Buffers;
using System.Text;
using SupportOps.Auditing;

namespace SupportOps.Reporting;

/// <summary>Shortcuts from a report to a document.</summary>
public static class AuditReportExtensions
{
    /// <summary>The report as readable text, safe for a terminal.</summary>
    public static string ToText(this AuditReport report) => Render(report, ReportRenderers.Text);

    /// <summary>
    /// The report as the body of a GitLab issue. Names in it cannot act as Markdown, mention or quick action.
    /// </summary>
    public static string ToMarkdown(this AuditReport report) => Render(report, ReportRenderers.Markdown);

    /// <summary>The report as JSON.</summary>
    public static string ToJson(this AuditReport report) => Render(report, ReportRenderers.Json);

    /// <summary>
    /// The report as one HTML file that needs nothing else: no script, no picture, no style from elsewhere.
    /// </summary>
    public static string ToHtml(this AuditReport report) => Render(report, ReportRenderers.Html);

    /// <summary>The findings as comma-separated values; no cell of it is a formula.</summary>
    public static string ToCsv(this AuditReport report) => Render(report, ReportRenderers.Csv);

    /// <summary>The report as SARIF 2.1.0.</summary>
    public static string ToSarif(this AuditReport report) => Render(report, ReportRenderers.Sarif);

    /// <summary>The report as JUnit test results.</summary>
    public static string ToJUnit(this AuditReport report) => Render(report, ReportRenderers.JUnit);

    /// <summary>The report as GitLab code quality.</summary>
    public static string ToCodeQuality(this AuditReport report) => Render(report, ReportRenderers.CodeQuality);

    private static string Render(AuditReport report, IReportRenderer renderer)
    {
        ArgumentNullException.ThrowIfNull(report);
        var buffer = new ArrayBufferWriter<byte>();
        renderer.Render(report, buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
