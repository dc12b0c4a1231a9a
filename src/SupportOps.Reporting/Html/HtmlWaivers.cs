using SupportOps.Auditing;
using SupportOps.Auditing.Waivers;

namespace SupportOps.Reporting.Html;

/// <summary>Who accepts what, until when, and which waivers waive nothing.</summary>
internal static class HtmlWaivers
{
    public static void Write(HtmlOutput page, AuditReport report)
    {
        if (report.Waivers is not { } review || review.Outcomes.Count + review.Malformed.Count == 0)
        {
            return;
        }

        page.Markup("<section aria-labelledby=\"h-waivers\">\n<h2 id=\"h-waivers\">Waivers</h2>\n");
        page.Markup("<p>Without waivers the verdict would be ");
        page.Write($"<strong>{WireNames.Of(review.VerdictWithout)}</strong>.</p>\n");
        page.Markup("""
            <table role="table" class="stack"><caption>Every waiver and what became of it</caption>
            <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">State</th>
            <th role="columnheader" scope="col">What</th><th role="columnheader" scope="col">Accepted by</th>
            <th role="columnheader" scope="col">Why</th></tr></thead>
            <tbody role="rowgroup">

            """);
        foreach (var outcome in review.Outcomes)
        {
            WriteRow(page, outcome);
        }

        foreach (var malformed in review.Malformed)
        {
            page.Markup("<tr role=\"row\"><td role=\"cell\"><span class=\"tag\">malformed</span></td>");
            page.Write($"<td role=\"cell\" class=\"who\"><code>{malformed.Rule}</code>");
            page.Write($"<span>{malformed.Subject}</span></td>");
            page.Write($"<td role=\"cell\">{malformed.Location?.ToString()}</td>");
            page.Write($"<td role=\"cell\">{malformed.Problem}</td></tr>\n");
        }

        page.Markup("</tbody></table>\n</section>\n");
    }

    private static void WriteRow(HtmlOutput page, WaiverOutcome outcome)
    {
        var waiver = outcome.Waiver;
        page.Write($"<tr role=\"row\"><td role=\"cell\"><span class=\"tag\">{WireNames.Of(outcome.State)}</span></td>");
        page.Write($"<td role=\"cell\" class=\"who\"><code>{waiver.Rule}</code><span>{waiver.Subject}</span></td>");
        page.Write($"<td role=\"cell\" class=\"who\"><span>{waiver.Owner}</span>");
        page.Write($"<span>until {WireNames.Of(waiver.Expires)}</span></td>");
        page.Write($"<td role=\"cell\">{waiver.Reason} <span class=\"note\">({waiver.Ticket})</span></td></tr>\n");
    }
}
