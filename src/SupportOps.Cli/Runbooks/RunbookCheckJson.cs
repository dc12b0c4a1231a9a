using System.Text.Json;
using SupportOps.Runbooks;

namespace SupportOps.Cli.Runbooks;

/// <summary>The result of <c>runbook check</c> for a program.</summary>
internal static class RunbookCheckJson
{
    public static void Write(string file, RunbookReport report, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("file"u8, file);
        writer.WriteBoolean("valid"u8, report.Valid);
        WriteFindings(writer, "findings", report.Findings);
        WriteFindings(writer, "warnings", report.Warnings);
        writer.WriteEndObject();
    }

    public static void WriteFindings(Utf8JsonWriter writer, string name, IReadOnlyList<RunbookFinding> findings)
    {
        writer.WriteStartArray(name);
        foreach (var finding in findings)
        {
            writer.WriteStartObject();
            writer.WriteString("code"u8, finding.Code);
            writer.WriteString("where"u8, finding.Where);
            writer.WriteNumber("line"u8, finding.Line);
            writer.WriteString("message"u8, finding.Message);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
