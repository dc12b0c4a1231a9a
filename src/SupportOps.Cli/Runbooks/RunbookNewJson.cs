using System.Text.Json;
using SupportOps.Runbooks;

namespace SupportOps.Cli.Runbooks;

/// <summary>The result of <c>runbook new</c> for a program.</summary>
internal static class RunbookNewJson
{
    public static void Write(string? path, string markdown, RunbookReport report, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("file"u8, path);
        writer.WriteString("markdown"u8, markdown);
        RunbookCheckJson.WriteFindings(writer, "findings", report.Findings);
        RunbookCheckJson.WriteFindings(writer, "warnings", report.Warnings);
        writer.WriteEndObject();
    }
}
