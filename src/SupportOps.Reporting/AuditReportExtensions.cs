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

    private static string Render(AuditReport report, IReportRenderer renderer)
    {
        ArgumentNullException.ThrowIfNull(report);
        var buffer = new ArrayBufferWriter<byte>();
        renderer.Render(report, buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
