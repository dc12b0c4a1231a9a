using System.Globalization;
using System.Text;
using SupportOps.Reporting;
using SupportOps.Runbooks;

namespace SupportOps.Cli.Runbooks;

/// <summary>A runbook for a person. Every line is made harmless on its own.</summary>
internal sealed class RunbookShowText
{
    private const int LabelWidth = 13;

    private readonly StringBuilder _text = new();

    private RunbookShowText()
    {
    }

    public static string Of(RunbookView view)
    {
        var text = new RunbookShowText();
        text.Header(view);
        text.Contacts("GitLab contacts", view.Runbook.GitLabContacts);
        text.Contacts("Customer contacts", view.Runbook.CustomerContacts);
        text.Checklist("Pre-call checklist", view.Document, RunbookParts.PreCallChecklist);
        text.Tasks(view);
        text.Rollback(view);
        text.Checklist("Post-call checklist", view.Document, RunbookParts.PostCallChecklist);
        text.Readiness("Before the call", view.BeforeCall);
        text.Readiness("After the call", view.AfterCall);
        return text._text.ToString();
    }

    private void Header(RunbookView view)
    {
        var runbook = view.Runbook;
        Line(runbook.Name.Length == 0 ? "(no name)" : runbook.Name);
        Field("description", runbook.Description);
        Field("DRI", runbook.Dri);
        Field("schedule", runbook.ScheduledAt);
        foreach (var reading in view.Schedule.Readings)
        {
            Field(string.Empty, $"{Moment(reading.Moment)} ({reading.Meaning})");
        }

        Field("meeting", runbook.MeetingUrl);
        Field("issue", runbook.GitLabIssue);
    }

    private void Contacts(string title, IReadOnlyList<RunbookContact> contacts)
    {
        Title(title);
        foreach (var contact in contacts)
        {
            string[] parts = [contact.Name, contact.Role, contact.Description];
            Line("  " + string.Join(", ", parts.Where(part => part.Length > 0)));
        }

        None(contacts.Count);
    }

    private void Checklist(string title, RunbookDocument document, string part)
    {
        var boxes = document.Boxes.Where(box => box.Part == part).ToList();
        Title(title);
        foreach (var box in boxes)
        {
            var number = box.Number.ToString(CultureInfo.InvariantCulture);
            Line($"  {number} {MarkOf(box.Item.State)} {box.Item.Text}");
            Lines("        ", box.Item.Explanation);
        }

        None(boxes.Count);
    }

    private void Tasks(RunbookView view)
    {
        Title("Tasks");
        foreach (var task in view.Runbook.Tasks)
        {
            string[] parts = [task.Duration, Prefixed("took ", task.Actual), task.Outcome];
            var rest = string.Join(", ", parts.Where(part => part.Length > 0));
            Line("  " + task.Task + Prefixed("  ", rest.Length == 0 ? string.Empty : $"({rest})"));
        }

        None(view.Runbook.Tasks.Count);
        var timing = view.Timing;
        Field("planned", Sum(timing.Planned, timing.WithoutPlan));
        if (timing.WithoutActual < view.Runbook.Tasks.Count)
        {
            Field("actual", Sum(timing.Actual, timing.WithoutActual));
            Field("overrun", timing.Overrun is { } overrun ? RunbookDuration.Format(overrun) : "unknown");
        }
    }

    private void Rollback(RunbookView view)
    {
        Title("Rollback plan");
        Lines("  ", view.Runbook.RollbackPlan);
        None(view.Runbook.RollbackPlan.Length);
        Field("latest start", LatestStart(view));
    }

    private static string LatestStart(RunbookView view)
    {
        if (view.LatestRollbackStart is not { } start)
        {
            return "unknown: " + view.NoRollbackStart;
        }

        var after = RunbookDuration.Format(start) + " into the call";
        return view.Schedule.Moment is { } moment ? $"{Moment(moment + start)}, {after}" : after;
    }

    private void Readiness(string title, RunbookReadiness readiness)
    {
        Title($"{title}: {VerdictOf(readiness.Verdict)}");
        foreach (var reason in readiness.Reasons)
        {
            Line(string.Create(
                CultureInfo.InvariantCulture,
                $"  {(reason.Blocks ? "!" : "-")} line {reason.Line}, {reason.Where}: {reason.Message}"));
        }
    }

    private static string Sum(TimeSpan sum, int missing) => missing == 0
        ? RunbookDuration.Format(sum)
        : string.Create(
            CultureInfo.InvariantCulture,
            $"at least {RunbookDuration.Format(sum)}, {missing} task(s) have no duration");

    private static string Moment(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);

    private static string Prefixed(string prefix, string text) => text.Length == 0 ? text : prefix + text;

    private static string MarkOf(ChecklistItemState state) => state switch
    {
        ChecklistItemState.Done => "[x]",
        ChecklistItemState.NotApplicable => "[~]",
        _ => "[ ]",
    };

    private static string VerdictOf(RunbookVerdict verdict) => verdict switch
    {
        RunbookVerdict.Ready => "ready",
        RunbookVerdict.WithReservations => "ready, with reservations",
        _ => "not ready",
    };

    private void Title(string title)
    {
        _text.Append('\n');
        Line(title);
    }

    private void Field(string label, string value)
    {
        if (value.Length > 0)
        {
            Line("  " + label.PadRight(LabelWidth) + value);
        }
    }

    private void None(int count)
    {
        if (count == 0)
        {
            Line("  (none)");
        }
    }

    private void Lines(string indent, string text)
    {
        foreach (var line in text.Length == 0 ? [] : text.Split('\n'))
        {
            Line(indent + line);
        }
    }

    private void Line(string line) => _text.Append(TerminalText.Neutralize(line)).Append('\n');
}
