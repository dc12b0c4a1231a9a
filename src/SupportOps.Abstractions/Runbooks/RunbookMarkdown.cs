using System.Text;
using SupportOps.Runbooks.Reading;

namespace SupportOps.Runbooks;

/// <summary>Writes a runbook in the one canonical form.</summary>
/// <remarks>Source: handbook, Custom support assisted customer requests, its template.</remarks>
public static class RunbookMarkdown
{
    private const int UsualLevel = 3;

    private static readonly string[] TaskColumns = ["Task", "Outcome", "Duration", "Actual"];

    /// <summary>
    /// The Markdown of a runbook, with line feeds. Reading it gives the same runbook, and no text of the model can
    /// become a part of its own: what would be read as a heading is escaped, and what GitLab would run as a quick
    /// action. Only in a cell, an item or an explanation a control character becomes a blank.
    /// </summary>
    /// <param name="runbook">The runbook.</param>
    public static string Render(Runbook runbook)
    {
        ArgumentNullException.ThrowIfNull(runbook);
        var text = new StringBuilder();
        Header(text, runbook);
        Contacts(text, RunbookParts.GitLabContacts, runbook.GitLabContacts);
        Contacts(text, RunbookParts.CustomerContacts, runbook.CustomerContacts);
        Checklist(text, RunbookParts.PreCallChecklist, runbook.PreCallChecklist);
        Tasks(text, runbook.Tasks);
        Rollback(text, runbook.RollbackPlan);
        Checklist(text, RunbookParts.PostCallChecklist, runbook.PostCallChecklist);
        return text.ToString();
    }

    // As in the handbook the first row is the head, and handle and time stand in backticks: the one must not notify.
    private static void Header(StringBuilder text, Runbook runbook)
    {
        Row(text, RunbookParts.Name, Escaped.Cell(runbook.Name));
        Row(text, "---", "---");
        Row(text, RunbookParts.Description, Escaped.Cell(runbook.Description));
        Row(text, RunbookParts.Dri, Escaped.Code(runbook.Dri));
        Row(text, RunbookParts.ScheduledAt, Escaped.Code(runbook.ScheduledAt));
        Row(text, RunbookParts.MeetingUrl, Escaped.Cell(runbook.MeetingUrl));
        Row(text, RunbookParts.GitLabIssue, Escaped.Cell(runbook.GitLabIssue));
    }

    private static void Contacts(StringBuilder text, string part, IReadOnlyList<RunbookContact> contacts)
    {
        Heading(text, part);
        Row(text, "Name", "Role", "Description");
        Row(text, "---", "---", "---");
        foreach (var contact in contacts.DefaultIfEmpty(new()))
        {
            Row(text, Escaped.Cell(contact.Name), Escaped.Cell(contact.Role), Escaped.Cell(contact.Description));
        }
    }

    private static void Tasks(StringBuilder text, IReadOnlyList<RunbookTask> tasks)
    {
        var columns = tasks.Any(task => task.Actual.Length > 0) ? TaskColumns.Length : TaskColumns.Length - 1;
        Heading(text, RunbookParts.Tasks);
        Row(text, [.. TaskColumns.Take(columns)]);
        Row(text, [.. Enumerable.Repeat("---", columns)]);
        foreach (var task in tasks.DefaultIfEmpty(new()))
        {
            string[] cells = [task.Task, task.Outcome, task.Duration, task.Actual];
            Row(text, [.. cells.Take(columns).Select(Escaped.Cell)]);
        }
    }

    private static void Checklist(StringBuilder text, string part, IReadOnlyList<ChecklistItem> items)
    {
        Heading(text, part);
        foreach (var (index, item) in items.Index())
        {
            text.Append(index == 0 ? string.Empty : "\n");
            text.Append(MarkOf(item.State)).Append(Escaped.Line(item.Text)).Append('\n');
            text.Append(Escaped.Explanation(item.Explanation));
        }
    }

    private static void Rollback(StringBuilder text, string plan)
    {
        var escaped = Escaped.Plan(plan);
        Heading(text, RunbookParts.RollbackPlan, Escaped.HasHeading(escaped, UsualLevel) ? UsualLevel - 1 : UsualLevel);
        text.Append(escaped).Append(escaped.Length == 0 ? string.Empty : "\n");
    }

    private static void Heading(StringBuilder text, string part, int level = UsualLevel) =>
        text.Append('\n').Append('#', level).Append(' ').Append(part).Append("\n\n");

    private static void Row(StringBuilder text, params ReadOnlySpan<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string MarkOf(ChecklistItemState state) => state switch
    {
        ChecklistItemState.Done => "- [x] ",
        ChecklistItemState.NotApplicable => "- [~] ",
        _ => "- [ ] ",
    };
}
