using System.Text.Json;
using SupportOps.Auditing.Comparison;

namespace SupportOps.Cli.Demo;

/// <summary>The quarter after for a program.</summary>
internal static class QuarterJson
{
    public static void Write(IReadOnlyList<ComparisonResult> results, Utf8JsonWriter writer)
    {
        writer.WriteStartObject("nextQuarter"u8);
        writer.WriteBoolean("exact"u8, results.All(result => result.IsExact));
        writer.WriteStartArray("audits"u8);
        foreach (var result in results)
        {
            writer.WriteStartObject();
            writer.WriteString("instance"u8, result.After.Instance);
            writer.WriteString("period"u8, result.After.Period.ToString());
            writer.WriteNumber("new"u8, result.Count(DiffKind.New));
            writer.WriteNumber("fixed"u8, result.Count(DiffKind.Fixed));
            writer.WriteNumber("changed"u8, result.Count(DiffKind.Changed));
            writer.WriteNumber("persisting"u8, result.Count(DiffKind.Persisting));
            writer.WriteNumber("unknown"u8, result.Count(DiffKind.Unknown));
            writer.WriteNumber("planted"u8, result.Planted);
            writer.WriteNumber("missing"u8, result.Missing);
            writer.WriteNumber("extra"u8, result.Extra);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
