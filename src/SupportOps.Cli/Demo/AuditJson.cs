using System.Text.Json;

namespace SupportOps.Cli.Demo;

/// <summary>The audits of the demo for a program.</summary>
internal static class AuditJson
{
    public static void Write(IReadOnlyList<AuditResult> results, string folder, Utf8JsonWriter writer)
    {
        var planted = results.Sum(result => result.Planted);
        writer.WriteString("folder"u8, folder);
        writer.WriteNumber("planted"u8, planted);
        writer.WriteNumber("found"u8, planted - results.Sum(result => result.Missing.Count));
        writer.WriteNumber("extra"u8, results.Sum(result => result.Extra.Count));
        writer.WriteStartArray("audits"u8);
        foreach (var result in results)
        {
            writer.WriteStartObject();
            writer.WriteString("instance"u8, result.Report.Instance);
            writer.WriteNumber("agents"u8, result.Report.Lists.Count);
            writer.WriteNumber("requests"u8, result.Requests);
            writer.WriteNumber("planted"u8, result.Planted);
            writer.WriteNumber("missing"u8, result.Missing.Count);
            writer.WriteNumber("extra"u8, result.Extra.Count);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
