using SupportOps.Auditing;

namespace SupportOps.Reporting.Html;

/// <summary>Every rule with its result, so that what passed is seen as well.</summary>
internal static class HtmlChecks
{
    public static void Write(HtmlOutput page, AuditReport report)
    {
        page.Markup("<section aria-labelledby=\"h-checks\" class=\"filtered\">\n<h2 id=\"h-checks\">Checks</h2>\n");
        var choices = report.Checks.CountBy(check => check.Status)
            .OrderBy(pair => pair.Key)
            .Select(pair => (WireNames.Of(pair.Key), TextOf(pair.Key), pair.Value));
        HtmlFilter.Write(page, "c", "Show checks", report.Checks.Count, choices);
        page.Markup("""
            <table role="table" class="stack"><caption>Every rule that ran</caption>
            <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Result</th>
            <th role="columnheader" scope="col">What is wanted</th><th role="columnheader" scope="col">Subjects</th>
            <th role="columnheader" scope="col">Rule</th></tr></thead>
            <tbody role="rowgroup">

            """);
        foreach (var check in report.Checks)
        {
            WriteRow(page, check);
        }

        page.Markup("</tbody></table>\n</section>\n");
    }

    private static void WriteRow(HtmlOutput page, AuditCheck check)
    {
        var status = WireNames.Of(check.Status);
        page.Write($"<tr role=\"row\" class=\"{status}\"><td role=\"cell\">");
        page.Write($"<span class=\"badge k-{status}\">{TextOf(check.Status)}</span></td>");
        page.Write($"<td role=\"cell\"><p>{check.Rule.Title}</p>");
        if (check.Reason is { } reason)
        {
            page.Write($"<p class=\"note\">{reason}</p>");
        }

        page.Write($"</td><td role=\"cell\" class=\"who\"><span>{check.Counts.Subjects} looked at</span>");
        WriteCount(page, check.Counts.Fail, "failed");
        WriteCount(page, check.Counts.Inconclusive, "not decided");
        WriteCount(page, check.Counts.Error, "in error");
        page.Write($"</td><td role=\"cell\" class=\"rule\"><code>{check.Rule.Code}</code></td></tr>\n");
    }

    private static void WriteCount(HtmlOutput page, int count, string what)
    {
        if (count > 0)
        {
            page.Write($"<span>{count} {what}</span>");
        }
    }

    private static string TextOf(RuleStatus status) => status switch
    {
        RuleStatus.Pass => "passed",
        RuleStatus.Fail => "failed",
        RuleStatus.NotApplicable => "does not apply",
        RuleStatus.Manual => "to be looked at",
        RuleStatus.Inconclusive => "not decided",
        _ => "error",
    };
}
