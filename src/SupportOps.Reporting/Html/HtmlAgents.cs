using SupportOps.Auditing;

namespace SupportOps.Reporting.Html;

/// <summary>The three lists of the handbook, folded up until somebody asks.</summary>
internal static class HtmlAgents
{
    public static void Write(HtmlOutput page, AuditReport report)
    {
        if (report.Zendesk is null)
        {
            return;
        }

        page.Markup("<section aria-labelledby=\"h-agents\">\n<h2 id=\"h-agents\">Agents</h2>\n");
        WriteList(page, "Light agents", report.Lists.Light);
        WriteList(page, "Full agents", report.Lists.Full);
        WriteList(page, "Administrators", report.Lists.Administrators);
        page.Markup("</section>\n");
    }

    private static void WriteList(HtmlOutput page, string name, IReadOnlyList<Agent> agents)
    {
        if (agents.Count == 0)
        {
            page.Write($"<p class=\"empty\">{name} (0): none</p>\n");
            return;
        }

        page.Write($"<details><summary>{name} ({agents.Count})</summary>\n<table><caption>{name}, by name</caption>");
        page.Markup("<thead><tr><th scope=\"col\">Name</th><th scope=\"col\">E-mail</th>"
            + "<th scope=\"col\" class=\"number\">Id</th></tr></thead>\n<tbody>\n");
        foreach (var agent in agents)
        {
            page.Write($"<tr><td>{agent.Name}</td><td>{agent.Email}</td>"
                + $"<td class=\"number\">{agent.Id.Value}</td></tr>\n");
        }

        page.Markup("</tbody></table></details>\n");
    }
}
