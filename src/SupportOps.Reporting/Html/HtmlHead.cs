using SupportOps.Auditing;

namespace SupportOps.Reporting.Html;

/// <summary>Everything above the sections: the policy of the page, its style, and the verdict.</summary>
internal static class HtmlHead
{
    private static readonly byte[] Style = ReadStyle();

    public static void Write(HtmlOutput page, AuditReport report)
    {
        page.Markup("""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <meta name="robots" content="noindex">

            """);
        page.Write($"<title>{report.Title}: {VerdictSentence.Word(report)}</title>\n<style>\n");
        page.Style(Style);
        page.Markup("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#content\">Skip to the report</a>\n");
        WriteBanner(page, report);
    }

    private static void WriteBanner(HtmlOutput page, AuditReport report)
    {
        page.Write($"<header class=\"banner v-{WireNames.Of(report.Verdict)}\">\n<h1>{report.Title}</h1>\n");
        page.Markup("<p class=\"verdict\">");
        WriteSign(page, report.Verdict);
        page.Write($"<strong>{VerdictSentence.Word(report)}.</strong> {VerdictSentence.Of(report)}</p>\n");
        if (FindingLines.Waivers(report) is { } waivers)
        {
            page.Write($"<p>{waivers}.</p>\n");
        }

        page.Write($"<dl class=\"facts\"><div><dt>Instance</dt><dd>{report.Instance}</dd></div>");
        page.Write($"<div><dt>Policy</dt><dd>{report.Policy}</dd></div>");
        page.Write($"<div><dt>As of</dt><dd>{ChangeLines.Moment(report.AsOf)}</dd></div>");
        if (report.Diff is { } diff)
        {
            page.Write($"<div><dt>Compared with</dt><dd>{ChangeLines.Baseline(diff)}</dd></div>");
        }

        page.Markup("</dl>\n</header>\n");
    }

    private static void WriteSign(HtmlOutput page, Verdict verdict)
    {
        page.Markup("<svg class=\"sign\" viewBox=\"0 0 24 24\" aria-hidden=\"true\" focusable=\"false\">"
            + "<circle cx=\"12\" cy=\"12\" r=\"11\"/>");
        switch (verdict)
        {
            case Verdict.Clean:
                page.Markup("<path d=\"M7 12.5l3.5 3.5L17 9\"/>");
                break;
            case Verdict.Findings:
                page.Markup("<path d=\"M12 6v7.5M12 17v.5\"/>");
                break;
            default:
                page.Markup("<path d=\"M9 9.5a3 3 0 1 1 4.2 2.8c-.8.3-1.2.9-1.2 1.7M12 17.5v.3\"/>");
                break;
        }

        page.Markup("</svg>");
    }

    private static byte[] ReadStyle()
    {
        using var stream = typeof(HtmlHead).Assembly.GetManifestResourceStream("report.css")
            ?? throw new InvalidOperationException("The style sheet is not in the assembly.");
        var style = new byte[stream.Length];
        stream.ReadExactly(style);
        return style;
    }
}
