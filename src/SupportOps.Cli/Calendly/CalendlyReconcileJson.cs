using System.Text.Json;
using SupportOps.Scheduling;

namespace SupportOps.Cli.Calendly;

/// <summary>The result of <c>calendly reconcile</c> for a program.</summary>
internal static class CalendlyReconcileJson
{
    public static void Write(CalendlyReconcileResult result, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("from"u8, result.From);
        writer.WriteString("to"u8, result.To);
        writer.WriteBoolean("dryRun"u8, result.IsDryRun);
        writer.WriteBoolean("complete"u8, result.IsComplete);
        writer.WriteNumber("calls"u8, result.Plan.Calls);
        writer.WriteNumber("matching"u8, result.Plan.Matching);
        writer.WriteStartArray("differences"u8);
        foreach (var step in result.Plan.Steps)
        {
            Write(step, result.Changes, writer);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static string NameOf(ReconciliationAction action) => action switch
    {
        ReconciliationAction.Add => "add",
        ReconciliationAction.Restore => "restore",
        ReconciliationAction.Correct => "correct",
        ReconciliationAction.Move => "move",
        ReconciliationAction.Remove => "remove",
        _ => "leave",
    };

    private static void Write(
        ReconciliationStep step,
        IReadOnlyDictionary<ReconciliationStep, EntryChange> changes,
        Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("action"u8, NameOf(step.Action));
        writer.WriteString("calendar"u8, step.Calendar);
        writer.WriteString("entryId"u8, step.Entry.Id.Value);
        writer.WriteString("call"u8, step.Entry.SourceUri);
        writer.WriteString("title"u8, step.Entry.Summary);
        writer.WriteString("start"u8, step.Entry.Start);
        writer.WriteString("reason"u8, step.Reason);
        writer.WriteString(
            "change"u8, changes.TryGetValue(step, out var change) ? EntryChanges.NameOf(change) : null);
        writer.WriteEndObject();
    }
}
