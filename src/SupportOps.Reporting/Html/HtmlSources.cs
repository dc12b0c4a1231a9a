using SupportOps.Auditing;

namespace SupportOps.Reporting.Html;

/// <summary>What was read and by what was judged, for whoever has to believe the rest.</summary>
internal static class HtmlSources
{
    public static void Write(HtmlOutput page, AuditReport report)
    {
        page.Markup("""
            <section aria-labelledby="h-sources">
            <h2 id="h-sources">What was read</h2>
            <table role="table" class="stack"><caption>Sources</caption>
            <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Complete</th>
            <th role="columnheader" scope="col">Source</th><th role="columnheader" scope="col">Records</th>
            <th role="columnheader" scope="col">SHA-256</th></tr></thead>
            <tbody role="rowgroup">

            """);
        foreach (var source in report.Sources)
        {
            WriteSource(page, source);
        }

        page.Markup("</tbody></table>\n");
        WriteEvidence(page, report);
        page.Markup("</section>\n");
    }

    private static void WriteSource(HtmlOutput page, SnapshotSource source)
    {
        var (kind, state) = source.IsComplete ? ("k-pass", "complete") : ("k-error", "incomplete");
        page.Write($"<tr role=\"row\"><td role=\"cell\"><span class=\"badge {kind}\">{state}</span></td>");
        page.Write($"<td role=\"cell\"><p>{source.Name}</p>");
        if (source.IncompleteBecause is { } reason)
        {
            page.Write($"<p class=\"note\">{reason}</p>");
        }

        page.Write($"</td><td role=\"cell\" class=\"who\"><span>{Counted.Of(source.Records, "record")}");
        page.Write($"{(source.Pages > 0 ? " on " + Counted.Of(source.Pages, "page") : "")}</span>");
        if (source.Duplicates > 0)
        {
            page.Write($"<span>{source.Duplicates} came twice</span>");
        }

        if (source.FetchedAt is { } moment)
        {
            page.Write($"<span>{ChangeLines.Moment(moment)}</span>");
        }

        page.Write($"</td><td role=\"cell\" class=\"hash\">{source.Sha256 ?? "none"}</td></tr>\n");
    }

    private static void WriteEvidence(HtmlOutput page, AuditReport report)
    {
        var lines = EvidenceLines.Of(report).ToList();
        if (lines.Count == 0)
        {
            return;
        }

        page.Markup("<h3>By what was judged</h3>\n<dl class=\"evidence\">\n");
        foreach (var (name, value) in lines)
        {
            page.Write($"<div><dt>{name}</dt><dd>{value}</dd></div>\n");
        }

        page.Markup("</dl>\n");
    }
}
