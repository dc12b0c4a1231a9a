using SupportOps.Auditing;
using SupportOps.Auditing.Comparison;

namespace SupportOps.Reporting.Html;

/// <summary>What is different since the earlier audit.</summary>
internal static class HtmlChanges
{
    public static void Write(HtmlOutput page, AuditReport report)
    {
        if (report.Diff is not { } diff)
        {
            return;
        }

        page.Write($"<section aria-labelledby=\"h-changes\">\n<h2 id=\"h-changes\">What changed since ");
        page.Write($"{diff.Baseline.Period.ToString()}</h2>\n<p>{ChangeLines.Counts(diff)}.</p>\n");
        if (diff.PolicyChange is { } policy)
        {
            page.Write($"<p>{policy} Findings may have come or gone for this alone.</p>\n");
        }

        WriteGroup(page, diff, DiffKind.New, "New");
        WriteGroup(page, diff, DiffKind.Fixed, "Fixed");
        WriteGroup(page, diff, DiffKind.Changed, "Changed");
        WriteGroup(page, diff, DiffKind.Unknown, "Unknown");
        page.Markup("</section>\n");
    }

    private static void WriteGroup(HtmlOutput page, AuditDiff diff, DiffKind kind, string heading)
    {
        var entries = diff.Entries.Where(entry => entry.Kind == kind).ToList();
        if (entries.Count == 0)
        {
            return;
        }

        page.Write($"<h3>{heading} ({entries.Count})</h3>\n<ul class=\"plain\">\n");
        foreach (var entry in entries)
        {
            WriteEntry(page, entry);
        }

        page.Markup("</ul>\n");
    }

    private static void WriteEntry(HtmlOutput page, DiffEntry entry)
    {
        if ((entry.After ?? entry.Before) is not { } finding)
        {
            return;
        }

        HtmlSteps.WriteBadge(page, finding.Severity, "<li>");
        page.Write($"<p>{ChangeLines.Message(entry)} <span class=\"meta\"><code>{finding.Code}</code></span>");
        if (ChangeLines.Note(entry) is { } note)
        {
            page.Write($" <span class=\"note\">{note}</span>");
        }

        page.Markup("</p></li>\n");
    }
}
