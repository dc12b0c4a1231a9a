using SupportOps.Auditing;
using SupportOps.Auditing.Comparison;

namespace SupportOps.Reporting.Html;

/// <summary>The counts, drawn: by severity, by role, and what changed.</summary>
internal static class HtmlGlance
{
    private static readonly Severity[] Severities = [.. Enum.GetValues<Severity>().OrderDescending()];

    public static void Write(HtmlOutput page, AuditReport report)
    {
        page.Markup("<section aria-labelledby=\"h-glance\">\n<h2 id=\"h-glance\">At a glance</h2>\n"
            + "<div class=\"cards\">\n");
        WriteSeverities(page, report);
        if (report.Zendesk is not null)
        {
            WriteRoles(page, report);
        }

        WriteChange(page, report.Diff);
        page.Markup("</div>\n</section>\n");
    }

    private static void WriteSeverities(HtmlOutput page, AuditReport report)
    {
        var counts = Severities.Select(severity => (Severity: severity, Count: report.Findings.Count(
            finding => finding.Severity == severity && finding.Status != FindingStatus.Waived))).ToList();
        var most = Math.Max(1, counts.Max(pair => pair.Count));
        page.Markup("<div class=\"card\"><table class=\"bars\"><caption>Findings by severity</caption><tbody>\n");
        foreach (var (severity, count) in counts)
        {
            WriteBar(page, (WireNames.Of(severity), "s-" + WireNames.Of(severity)), count, most, change: null);
        }

        page.Markup("</tbody></table>");
        if (FindingLines.CountWaived(report) is > 0 and var waived)
        {
            page.Write($"<p class=\"note\">and {Counted.Of(waived, "waived finding")}</p>");
        }

        page.Markup("</div>\n");
    }

    private static void WriteRoles(HtmlOutput page, AuditReport report)
    {
        var lists = report.Lists;
        (string Name, int Count, string Kind)[] roles =
        [
            ("Light agents", lists.Light.Count, "r-light"), ("Full agents", lists.Full.Count, "r-full"),
            ("Administrators", lists.Administrators.Count, "r-admin"),
        ];
        var most = Math.Max(1, roles.Max(role => role.Count));
        page.Markup("<div class=\"card\"><table class=\"bars\"><caption>Agents by custom role</caption><tbody>\n");
        foreach (var (name, count, kind) in roles)
        {
            WriteBar(page, (name, kind), count, most, ChangeOf(report.Diff?.LicenseChange, kind));
        }

        page.Write($"</tbody></table><p class=\"note\">{Counted.Of(lists.Count, "agent")}");
        if (lists.Light.Concat(lists.Full).Count(agent => agent.Role == AgentRole.Administrator) is > 0 and var more)
        {
            page.Write($"; {more} more with the role admin of Zendesk itself");
        }

        foreach (var (kind, count, change) in ChangeLines.Licenses(report).Skip(3).Where(kind => kind.Count > 0))
        {
            var moved = change is { } number ? $" ({Counted.Change(number)})" : "";
            page.Write($"; of the full ones {count} {kind}{moved}");
        }

        page.Markup("</p></div>\n");
    }

    // Chat-only agents and contributors stand on the list of full agents, so they count there.
    private static int? ChangeOf(LicenseCounts? change, string kind) => (change, kind) switch
    {
        (null, _) => null,
        ({ } counts, "r-light") => counts.Light,
        ({ } counts, "r-admin") => counts.Administrator,
        ({ } counts, _) => counts.Full + counts.ChatOnly + counts.Contributor,
    };

    private static void WriteBar(HtmlOutput page, (string Text, string Kind) name, int count, int most, int? change)
    {
        page.Write($"<tr><th scope=\"row\">{name.Text}</th><td class=\"bar\">");
        page.Markup("<svg viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\" "
            + "focusable=\"false\"><rect class=\"rail\" width=\"100\" height=\"10\"/>");
        if (count > 0)
        {
            var width = Math.Max(2, (int)((long)count * 100 / most));
            page.Write($"<rect class=\"{name.Kind}\" width=\"{width}\" height=\"10\"/>");
        }

        page.Write($"</svg></td><td class=\"count\">{count}");
        if (change is { } number)
        {
            page.Write($" <span class=\"delta\">({Counted.Change(number)})</span>");
        }

        page.Markup("</td></tr>\n");
    }

    private static void WriteChange(HtmlOutput page, AuditDiff? diff)
    {
        page.Markup("<div class=\"card\">");
        if (diff is null)
        {
            page.Markup("<h3>What changed</h3><p class=\"note\">This audit was not compared with an earlier one."
                + "</p></div>\n");
            return;
        }

        page.Write($"<h3>Since {diff.Baseline.Period.ToString()}</h3>\n<dl class=\"tiles\">");
        WriteTile(page, "new", diff.Count(DiffKind.New));
        WriteTile(page, "fixed", diff.Count(DiffKind.Fixed));
        WriteTile(page, "changed", diff.Count(DiffKind.Changed));
        WriteTile(page, "as before", diff.Count(DiffKind.Persisting));
        if (diff.Count(DiffKind.Unknown) is > 0 and var unknown)
        {
            WriteTile(page, "unknown", unknown);
        }

        page.Markup("</dl></div>\n");
    }

    private static void WriteTile(HtmlOutput page, string name, int count) =>
        page.Write($"<div><dt>{name}</dt><dd>{count}</dd></div>");
}
