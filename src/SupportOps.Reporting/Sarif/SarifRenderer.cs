using System.Buffers;
using System.Text.Json;
using SupportOps.Auditing;

namespace SupportOps.Reporting.Sarif;

/// <summary>SARIF 2.1.0, for code scanning and for whatever else collects findings of many tools.</summary>
/// <remarks>Source: OASIS, Static Analysis Results Interchange Format 2.1.0, errata 01.</remarks>
internal sealed class SarifRenderer(TeamFilePath files) : IReportRenderer
{
    private const string Schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public string Format => "sarif";

    public void Render(AuditReport report, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(report);
        var rules = new SarifRules(report);
        using (var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            writer.WriteStartObject();
            writer.WriteString("$schema"u8, Schema);
            writer.WriteString("version"u8, "2.1.0");
            writer.WriteStartArray("runs"u8);
            writer.WriteStartObject();
            rules.WriteTool(writer);
            WriteRun(writer, report);
            new SarifResults(report, rules, files).Write(writer);
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void WriteRun(Utf8JsonWriter writer, AuditReport report)
    {
        writer.WriteStartObject("automationDetails"u8);
        writer.WriteString("id"u8, $"supportops/{report.Instance}/{report.Period}");
        WriteMessage(writer, "description", report.Title);
        writer.WriteEndObject();
        writer.WriteString("columnKind"u8, "unicodeCodePoints");
        writer.WriteStartArray("invocations"u8);
        writer.WriteStartObject();
        writer.WriteBoolean("executionSuccessful"u8, report.IsComplete);
        writer.WriteStartArray("toolExecutionNotifications"u8);
        foreach (var obstacle in FindingLines.Obstacles(report))
        {
            writer.WriteStartObject();
            writer.WriteString("level"u8, "error");
            WriteMessage(writer, "message", obstacle);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        WriteProperties(writer, report);
    }

    private static void WriteProperties(Utf8JsonWriter writer, AuditReport report)
    {
        writer.WriteStartObject("properties"u8);
        writer.WriteString("verdict"u8, WireNames.Of(report.Verdict));
        writer.WriteString("policy"u8, report.Policy);
        writer.WriteString("asOf"u8, report.AsOf.UtcDateTime);
        if (report.Waivers is { } waivers)
        {
            writer.WriteString("verdictWithoutWaivers"u8, WireNames.Of(waivers.VerdictWithout));
        }

        if (report.Evidence is { } evidence)
        {
            writer.WriteString("policySha256"u8, evidence.PolicySha256);
        }

        writer.WriteEndObject();
    }

    /// <summary>Writes a message as SARIF wants all of them.</summary>
    internal static void WriteMessage(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text"u8, text);
        writer.WriteEndObject();
    }
}
