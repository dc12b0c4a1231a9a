using SupportOps.Auditing;

namespace SupportOps.Reporting.Html;

/// <summary>What to do next, the most urgent first.</summary>
internal static class HtmlSteps
{
    public static void Write(HtmlOutput page, AuditReport report)
    {
        page.Markup("<section aria-labelledby=\"h-steps\">\n<h2 id=\"h-steps\">What to do next</h2>\n");
        WriteObstacles(page, FindingLines.Obstacles(report));
        var steps = NextStep.Of(report);
        var manual = report.Checks.Where(check => check.Status == RuleStatus.Manual).ToList();
        if (steps.Count + manual.Count == 0)
        {
            page.Markup("<p>Nothing.</p>\n</section>\n");
            return;
        }

        page.Markup("<ol class=\"steps\">\n");
        foreach (var step in steps)
        {
            WriteBadge(page, step.Severity, "<li>");
            page.Write($"<p>{step.Fix} <span class=\"meta\"><code>{step.Code}</code>, ");
            page.Write($"{Counted.Of(step.Count, "finding")}</span></p></li>\n");
        }

        foreach (var check in manual)
        {
            page.Write($"<li><span class=\"badge\">look</span><p>{check.Reason ?? check.Rule.Remediation} ");
            page.Write($"<span class=\"meta\"><code>{check.Rule.Code}</code></span></p></li>\n");
        }

        page.Markup("</ol>\n</section>\n");
    }

    /// <summary>Writes a severity as a word on its colour.</summary>
    internal static void WriteBadge(
        HtmlOutput page, Severity severity, [System.Diagnostics.CodeAnalysis.ConstantExpected] string before = "")
    {
        page.Constant(before);
        page.Write($"<span class=\"badge s-{WireNames.Of(severity)}\">{WireNames.Of(severity)}</span>");
    }

    private static void WriteObstacles(HtmlOutput page, IReadOnlyList<string> obstacles)
    {
        if (obstacles.Count == 0)
        {
            return;
        }

        page.Markup("<p>Remove what kept the audit from being whole, then run it again:</p>\n<ul>\n");
        foreach (var obstacle in obstacles)
        {
            page.Write($"<li>{obstacle}</li>\n");
        }

        page.Markup("</ul>\n");
    }
}
