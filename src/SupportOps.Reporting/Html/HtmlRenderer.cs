using System.Buffers;
using SupportOps.Auditing;

namespace SupportOps.Reporting.Html;

/// <summary>
/// One page for a person who was not there: the verdict in a sentence, the counts, what to do, then everything else.
/// </summary>
/// <remarks>
/// Self-contained and without script: tables are filtered by the style sheet alone, so that the page may be opened from
/// anywhere under a policy that allows nothing.
/// </remarks>
internal sealed class HtmlRenderer : IReportRenderer
{
    public string Format => "html";

    public void Render(AuditReport report, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(report);
        var page = new HtmlOutput(output);
        HtmlHead.Write(page, report);
        page.Markup("<main id=\"content\">\n");
        HtmlGlance.Write(page, report);
        HtmlSteps.Write(page, report);
        HtmlFindings.Write(page, report);
        HtmlChanges.Write(page, report);
        HtmlWaivers.Write(page, report);
        HtmlAgents.Write(page, report);
        HtmlChecks.Write(page, report);
        HtmlSources.Write(page, report);
        page.Markup("</main>\n");
        WriteFoot(page, report);
        page.Markup("</body>\n</html>\n");
    }

    private static void WriteFoot(HtmlOutput page, AuditReport report)
    {
        page.Markup("<footer>\n<p>");
        if (report.Evidence?.Tool is { } tool)
        {
            page.Write($"Made by {tool.Name} {tool.Version}. ");
        }

        page.Markup("This page holds names and addresses of people. Keep it as long as the audit has to be explained, "
            + "and no longer.</p>\n</footer>\n");
    }
}
