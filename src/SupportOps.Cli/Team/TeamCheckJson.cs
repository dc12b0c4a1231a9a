using System.Text.Json;
using SupportOps.TeamFiles;

namespace SupportOps.Cli.Team;

/// <summary>The result of <c>team check</c> for a program.</summary>
internal static class TeamCheckJson
{
    public static void Write(TeamFolderReading reading, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("files"u8);
        foreach (var file in reading.Files)
        {
            WriteFile(writer, file);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static string NameOf(TeamFileSeverity severity) => severity switch
    {
        TeamFileSeverity.Error => "error",
        TeamFileSeverity.Warning => "warning",
        _ => "info",
    };

    private static void WriteFile(Utf8JsonWriter writer, TeamFileReading file)
    {
        writer.WriteStartObject();
        writer.WriteString("file"u8, file.File);
        writer.WriteBoolean("valid"u8, file.Valid);
        writer.WriteStartArray("findings"u8);
        foreach (var finding in file.Findings)
        {
            writer.WriteStartObject();
            writer.WriteString("code"u8, finding.Code);
            writer.WriteString("path"u8, finding.Path);
            writer.WriteString("severity"u8, NameOf(finding.Severity));
            writer.WriteNumber("line"u8, finding.Line);
            writer.WriteNumber("column"u8, finding.Column);
            writer.WriteString("message"u8, finding.Message);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
