using System.Text.Json;

namespace SupportOps.Cli.Demo;

/// <summary>The reports in GitLab for a program.</summary>
internal static class PublishingJson
{
    public static void Write(IReadOnlyList<PublishedReport> reports, Utf8JsonWriter writer)
    {
        writer.WriteStartObject("publications"u8);
        writer.WriteBoolean("exact"u8, reports.All(report => report.IsExact));
        writer.WriteStartArray("reports"u8);
        foreach (var report in reports)
        {
            writer.WriteStartObject();
            writer.WriteString("instance"u8, report.Audit.Report.Instance);
            writer.WriteBoolean("exact"u8, report.IsExact);
            writer.WriteStartArray("outcomes"u8);
            foreach (var outcome in report.Outcomes)
            {
                writer.WriteStringValue(outcome);
            }

            writer.WriteEndArray();
            writer.WriteNumber("issues"u8, report.Issues.Count);
            writer.WriteNumber("boxes"u8, report.Boxes);
            writer.WriteNumber("ticks"u8, report.Ticks);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
