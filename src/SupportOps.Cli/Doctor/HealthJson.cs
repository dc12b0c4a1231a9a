using System.Text.Json;

namespace SupportOps.Cli.Doctor;

/// <summary>The report for a program.</summary>
internal static class HealthJson
{
    public static void Write(HealthReport report, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("status"u8, HealthText.WordOf(report.Status));
        writer.WriteNumber("exitCode"u8, (int)report.ExitCode);
        writer.WriteStartArray("checks"u8);
        foreach (var line in report.Lines)
        {
            Write(line, writer);
        }

        writer.WriteEndArray();
        writer.WriteNumber("schemaVersion"u8, 1);
        writer.WriteEndObject();
    }

    private static void Write(HealthLine line, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("name"u8, line.Name);
        writer.WriteString("status"u8, HealthText.WordOf(line.Status));
        writer.WriteString("message"u8, line.Message);
        writer.WriteString("fix"u8, line.Fix);
        writer.WriteNumber("exitCode"u8, (int)line.ExitCode);
        writer.WriteEndObject();
    }
}
