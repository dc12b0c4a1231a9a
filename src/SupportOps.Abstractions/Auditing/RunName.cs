using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;

namespace SupportOps.Auditing;

/// <summary>Names a run by what went into it, so that the same inputs give the same report, name and all.</summary>
internal static class RunName
{
    private const int Length = 32;

    public static AuditReport Give(AuditReport report) => report.Evidence is { } evidence
        ? report with { Evidence = evidence with { Run = Of(report, evidence) } }
        : report;

    private static string Of(AuditReport report, AuditEvidence evidence)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartArray();
            WriteHead(writer, report, evidence);
            foreach (var source in report.Sources)
            {
                Write(writer, source);
            }

            foreach (var option in evidence.Options)
            {
                writer.WriteStringValue(option.Name);
                writer.WriteStringValue(option.Value);
            }

            writer.WriteEndArray();
        }

        return Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan))[..Length];
    }

    private static void WriteHead(Utf8JsonWriter writer, AuditReport report, AuditEvidence evidence)
    {
        ReadOnlySpan<string?> facts =
        [
            report.Instance, report.Policy, evidence.PolicyVersion, evidence.PolicySha256, report.Period.ToString(),
            evidence.Globalization, evidence.Tool?.Name, evidence.Tool?.Version, report.Waivers?.Sha256,
            report.Diff?.Baseline.Sha256, report.Diff?.Baseline.Period.ToString(),
        ];
        writer.WriteStringValue(report.AsOf.UtcDateTime);
        foreach (var fact in facts)
        {
            writer.WriteStringValue(fact);
        }
    }

    private static void Write(Utf8JsonWriter writer, SnapshotSource source)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue((int)source.Kind);
        writer.WriteStringValue(source.Name);
        writer.WriteStringValue(source.IncompleteBecause);
        writer.WriteNumberValue(source.Records);
        writer.WriteStringValue(source.Sha256);
        if (source.FetchedAt is { } moment)
        {
            writer.WriteStringValue(moment.UtcDateTime);
        }

        writer.WriteEndArray();
    }
}
