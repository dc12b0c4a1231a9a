using System.Text.Json;
using SupportOps.Auditing.Comparison;

namespace SupportOps.Reporting.Json;

/// <summary>
/// Writes what became different. The later findings are those of the report, so they are not repeated.
/// </summary>
internal static class JsonDiff
{
    public static void Write(Utf8JsonWriter writer, AuditDiff diff)
    {
        writer.WriteStartObject("diff"u8);
        Write(writer, diff.Baseline);
        writer.WriteString("policyChange"u8, diff.PolicyChange);
        if (diff.LicenseChange is { } change)
        {
            JsonEvidence.WriteLicenses(writer, "licenseChange", change);
        }

        writer.WriteStartObject("counts"u8);
        foreach (var kind in Enum.GetValues<DiffKind>())
        {
            writer.WriteNumber(WireNames.Of(kind), diff.Count(kind));
        }

        writer.WriteEndObject();
        writer.WriteStartArray("entries"u8);
        foreach (var entry in diff.Entries)
        {
            Write(writer, entry);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ReportReference baseline)
    {
        writer.WriteStartObject("baseline"u8);
        writer.WriteString("period"u8, baseline.Period.ToString());
        writer.WriteString("asOf"u8, baseline.AsOf.UtcDateTime);
        writer.WriteString("policy"u8, baseline.Policy);
        writer.WriteString("policyVersion"u8, baseline.PolicyVersion);
        writer.WriteString("policySha256"u8, baseline.PolicySha256);
        writer.WriteString("verdict"u8, WireNames.Of(baseline.Verdict));
        writer.WriteString("sha256"u8, baseline.Sha256);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, DiffEntry entry)
    {
        writer.WriteStartObject();
        writer.WriteString("kind"u8, WireNames.Of(entry.Kind));
        writer.WriteString("fingerprint"u8, entry.Fingerprint);
        writer.WriteStartArray("changes"u8);
        foreach (var change in entry.Changes)
        {
            writer.WriteStringValue(change);
        }

        writer.WriteEndArray();
        writer.WriteString("reason"u8, entry.Reason);
        writer.WritePropertyName("before"u8);
        if (entry.Before is { } before)
        {
            JsonFindings.Write(writer, before);
        }
        else
        {
            writer.WriteNullValue();
        }

        writer.WriteEndObject();
    }
}
