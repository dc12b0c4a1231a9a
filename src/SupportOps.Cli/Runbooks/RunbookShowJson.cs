using System.Text.Json;
using SupportOps.Runbooks;

namespace SupportOps.Cli.Runbooks;

/// <summary>A runbook for a program. Durations are minutes, moments ISO 8601.</summary>
internal static class RunbookShowJson
{
    public static void Write(RunbookView view, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("file"u8, view.File);
        WriteHeader(writer, view);
        WriteContacts(writer, "gitLabContacts", view.Runbook.GitLabContacts);
        WriteContacts(writer, "customerContacts", view.Runbook.CustomerContacts);
        WriteItems(writer, view.Document);
        WriteTasks(writer, view.Runbook.Tasks);
        writer.WriteString("rollbackPlan"u8, view.Runbook.RollbackPlan);
        WriteTiming(writer, view);
        WriteReadiness(writer, "beforeCall", view.BeforeCall);
        WriteReadiness(writer, "afterCall", view.AfterCall);
        writer.WriteEndObject();
    }

    private static void WriteHeader(Utf8JsonWriter writer, RunbookView view)
    {
        var runbook = view.Runbook;
        writer.WriteString("name"u8, runbook.Name);
        writer.WriteString("customer"u8, runbook.Title?.Customer);
        writer.WriteString("requestedTask"u8, runbook.Title?.RequestedTask);
        writer.WriteString("description"u8, runbook.Description);
        writer.WriteString("dri"u8, runbook.Dri);
        writer.WriteString("scheduledAt"u8, runbook.ScheduledAt);
        writer.WriteString("meetingUrl"u8, runbook.MeetingUrl);
        writer.WriteString("gitLabIssue"u8, runbook.GitLabIssue);
        writer.WriteStartArray("moments"u8);
        foreach (var reading in view.Schedule.Readings)
        {
            writer.WriteStartObject();
            writer.WriteString("moment"u8, reading.Moment);
            writer.WriteString("meaning"u8, reading.Meaning);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteContacts(Utf8JsonWriter writer, string name, IReadOnlyList<RunbookContact> contacts)
    {
        writer.WriteStartArray(name);
        foreach (var contact in contacts)
        {
            writer.WriteStartObject();
            writer.WriteString("name"u8, contact.Name);
            writer.WriteString("role"u8, contact.Role);
            writer.WriteString("description"u8, contact.Description);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteItems(Utf8JsonWriter writer, RunbookDocument document)
    {
        writer.WriteStartArray("items"u8);
        foreach (var box in document.Boxes)
        {
            writer.WriteStartObject();
            writer.WriteNumber("number"u8, box.Number);
            writer.WriteString("where"u8, box.Where);
            writer.WriteNumber("line"u8, box.Line);
            writer.WriteString("state"u8, StateOf(box.Item.State));
            writer.WriteString("text"u8, box.Item.Text);
            writer.WriteString("explanation"u8, box.Item.Explanation);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteTasks(Utf8JsonWriter writer, IReadOnlyList<RunbookTask> tasks)
    {
        writer.WriteStartArray("tasks"u8);
        foreach (var task in tasks)
        {
            writer.WriteStartObject();
            writer.WriteString("task"u8, task.Task);
            writer.WriteString("outcome"u8, task.Outcome);
            writer.WriteString("duration"u8, task.Duration);
            WriteMinutes(writer, "plannedMinutes", task.PlannedDuration);
            WriteMinutes(writer, "actualMinutes", task.ActualDuration);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteTiming(Utf8JsonWriter writer, RunbookView view)
    {
        writer.WriteStartObject("timing"u8);
        WriteMinutes(writer, "plannedMinutes", view.Timing.Planned);
        writer.WriteNumber("tasksWithoutPlan"u8, view.Timing.WithoutPlan);
        WriteMinutes(writer, "actualMinutes", view.Timing.Actual);
        writer.WriteNumber("tasksWithoutActual"u8, view.Timing.WithoutActual);
        WriteMinutes(writer, "overrunMinutes", view.Timing.Overrun);
        WriteMinutes(writer, "latestRollbackStartMinutes", view.LatestRollbackStart);
        if (view.Schedule.Moment + view.LatestRollbackStart is { } moment)
        {
            writer.WriteString("latestRollbackStart"u8, moment);
        }
        else
        {
            writer.WriteNull("latestRollbackStart"u8);
        }

        writer.WriteEndObject();
    }

    private static void WriteReadiness(Utf8JsonWriter writer, string name, RunbookReadiness readiness)
    {
        writer.WriteStartObject(name);
        writer.WriteString("verdict"u8, VerdictOf(readiness.Verdict));
        writer.WriteStartArray("reasons"u8);
        foreach (var reason in readiness.Reasons)
        {
            writer.WriteStartObject();
            writer.WriteString("where"u8, reason.Where);
            writer.WriteNumber("line"u8, reason.Line);
            writer.WriteBoolean("blocks"u8, reason.Blocks);
            writer.WriteString("message"u8, reason.Message);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteMinutes(Utf8JsonWriter writer, string name, TimeSpan? duration)
    {
        if (duration is { } value)
        {
            writer.WriteNumber(name, (long)value.TotalMinutes);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static string StateOf(ChecklistItemState state) => state switch
    {
        ChecklistItemState.Done => "done",
        ChecklistItemState.NotApplicable => "not-applicable",
        _ => "open",
    };

    private static string VerdictOf(RunbookVerdict verdict) => verdict switch
    {
        RunbookVerdict.Ready => "ready",
        RunbookVerdict.WithReservations => "with-reservations",
        _ => "not-ready",
    };
}
