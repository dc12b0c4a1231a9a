using System.Text.Json;
using SupportOps.Runbooks;

namespace SupportOps.Cli.Runbooks;

/// <summary>The result of <c>runbook tick</c> for a program.</summary>
internal static class RunbookTickJson
{
    public static void Write(string file, Checkbox box, TickOutcome outcome, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("file"u8, file);
        writer.WriteString("outcome"u8, outcome == TickOutcome.Ticked ? "ticked" : "already-ticked");
        writer.WriteNumber("number"u8, box.Number);
        writer.WriteString("where"u8, box.Where);
        writer.WriteNumber("line"u8, box.Line);
        writer.WriteString("text"u8, box.Item.Text);
        writer.WriteEndObject();
    }
}
