using SupportOps.Auditing;

namespace SupportOps.Reporting.Html;

/// <summary>Every finding, the gravest first, in a table that can be narrowed.</summary>
internal static class HtmlFindings
{
    public static void Write(HtmlOutput page, AuditReport report)
    {
        page.Markup("<section aria-labelledby=\"h-findings\" class=\"filtered\">\n"
            + "<h2 id=\"h-findings\">Findings</h2>\n");
        if (report.Findings.Count == 0)
        {
            page.Markup("<p>None.</p>\n</section>\n");
            return;
        }

        var history = new FindingHistory(report);
        HtmlFilter.Write(page, "f", "Show findings", report.Findings.Count, Choices(report, history));
        page.Write($"<table role=\"table\" class=\"stack\"><caption>{Counted.Of(report.Findings.Count, "finding")}");
        page.Markup("""
            , the gravest first</caption>
            <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Severity</th>
            <th role="columnheader" scope="col">Who</th><th role="columnheader" scope="col">What was found</th>
            <th role="columnheader" scope="col">Rule</th></tr></thead>
            <tbody role="rowgroup">

            """);
        foreach (var finding in report.Findings.OrderByDescending(finding => finding.Severity))
        {
            WriteRow(page, finding, history.IsNew(finding));
        }

        page.Markup("</tbody></table>\n</section>\n");
    }

    private static IEnumerable<(string Word, string Text, int Count)> Choices(
        AuditReport report, FindingHistory history)
    {
        foreach (var severity in Enum.GetValues<Severity>().OrderDescending())
        {
            var word = WireNames.Of(severity);
            yield return (word, word, report.Findings.Count(finding => finding.Severity == severity));
        }

        yield return ("new", "new", report.Findings.Count(history.IsNew));
        yield return ("inconclusive", "not decided", Count(report, FindingStatus.Inconclusive));
        yield return ("waived", "waived", Count(report, FindingStatus.Waived));
    }

    private static int Count(AuditReport report, FindingStatus status) =>
        report.Findings.Count(finding => finding.Status == status);

    private static void WriteRow(HtmlOutput page, Finding finding, bool isNew)
    {
        page.Write($"<tr role=\"row\" class=\"{WireNames.Of(finding.Severity)} {WireNames.Of(finding.Status)}");
        page.Write($"{(isNew ? " new" : "")}\"><td role=\"cell\">");
        HtmlSteps.WriteBadge(page, finding.Severity);
        WriteTags(page, finding, isNew);
        page.Markup("</td><td role=\"cell\" class=\"who\">");
        WriteWho(page, finding);
        page.Write($"</td><td role=\"cell\"><p>{finding.Message}</p>");
        WriteComparison(page, finding);
        if (FindingLines.WaivedBy(finding) is { } waived)
        {
            page.Write($"<p class=\"note\">{waived}</p>");
        }

        page.Write($"</td><td role=\"cell\" class=\"rule\"><code>{finding.Code}</code></td></tr>\n");
    }

    private static void WriteTags(HtmlOutput page, Finding finding, bool isNew)
    {
        if (isNew)
        {
            page.Markup(" <span class=\"tag\">new</span>");
        }

        if (finding.Status == FindingStatus.Waived)
        {
            page.Markup(" <span class=\"tag\">waived</span>");
        }
        else if (finding.Status == FindingStatus.Inconclusive)
        {
            page.Markup(" <span class=\"tag\">not decided</span>");
        }
    }

    private static void WriteWho(HtmlOutput page, Finding finding)
    {
        if (finding.TeamMember is { } member)
        {
            WriteAddress(page, member);
        }

        if (finding.ZendeskUserId is { } id)
        {
            page.Write($"<span>agent {id.Value}</span>");
        }

        if (finding.Location is { } location)
        {
            page.Write($"<span class=\"note\">{location.ToString()}</span>");
        }

        if (finding is { TeamMember: null, ZendeskUserId: null, Location: null })
        {
            page.Markup("the audit itself");
        }
    }

    private static void WriteAddress(HtmlOutput page, string address)
    {
        // A long address breaks before its @ rather than in the middle of a word.
        var at = Math.Max(address.LastIndexOf('@'), 0);
        page.Write($"<span>{address[..at]}<wbr>{address[at..]}</span>");
    }

    private static void WriteComparison(HtmlOutput page, Finding finding)
    {
        if (finding.Expected is not null && finding.Actual is not null)
        {
            page.Write($"<p class=\"note\">wanted <q>{finding.Expected}</q>, found <q>{finding.Actual}</q></p>");
        }
    }
}
