using System.Text.Json;
using SupportOps.Auditing;

namespace SupportOps.Reporting.Sarif;

/// <summary>The tool and its rules, in the order of the report's checks.</summary>
internal sealed class SarifRules(AuditReport report)
{
    private readonly Dictionary<string, int> _places = report.Checks
        .Select((check, index) => (check.Rule.Code, index))
        .DistinctBy(pair => pair.Code, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(pair => pair.Code, pair => pair.index, StringComparer.OrdinalIgnoreCase);

    /// <summary>Place of a rule; null when the report has no such check.</summary>
    public int? PlaceOf(string code) => _places.TryGetValue(code, out var place) ? place : null;

    public void WriteTool(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("tool"u8);
        writer.WriteStartObject("driver"u8);
        writer.WriteString("name"u8, report.Evidence?.Tool?.Name ?? "supportops");
        if (report.Evidence?.Tool is { } tool)
        {
            writer.WriteString("version"u8, tool.Version);
        }

        writer.WriteStartArray("rules"u8);
        foreach (var check in report.Checks)
        {
            WriteRule(writer, check.Rule);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <summary>How loud a platform shows a severity.</summary>
    public static string LevelOf(Severity severity) => severity switch
    {
        Severity.Info or Severity.Low => "note",
        Severity.Medium => "warning",
        _ => "error",
    };

    private static void WriteRule(Utf8JsonWriter writer, RuleDescriptor rule)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, rule.Code);
        SarifRenderer.WriteMessage(writer, "shortDescription", rule.Title + ".");
        SarifRenderer.WriteMessage(writer, "fullDescription", rule.Rationale);
        SarifRenderer.WriteMessage(writer, "help", rule.Remediation);
        if (RulePage.Find(rule.Code) is { } page)
        {
            writer.WriteString("helpUri"u8, page);
        }

        writer.WriteStartObject("defaultConfiguration"u8);
        writer.WriteString("level"u8, LevelOf(rule.Severity));
        writer.WriteEndObject();
        writer.WriteStartObject("properties"u8);
        writer.WriteString("severity"u8, WireNames.Of(rule.Severity));
        writer.WriteString("source"u8, rule.Source);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
