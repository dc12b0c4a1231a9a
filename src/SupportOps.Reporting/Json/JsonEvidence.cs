using System.Text.Json;
using SupportOps.Auditing;

namespace SupportOps.Reporting.Json;

/// <summary>Writes what was counted and by what was judged.</summary>
internal static class JsonEvidence
{
    public static void Write(Utf8JsonWriter writer, AuditReport report)
    {
        writer.WriteStartArray("populations"u8);
        foreach (var population in report.Populations)
        {
            writer.WriteStartObject();
            writer.WriteString("name"u8, population.Name);
            writer.WriteNumber("count"u8, population.Count);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (report.Licenses is { } licenses)
        {
            WriteLicenses(writer, "licenses", licenses);
        }

        if (report.Evidence is { } evidence)
        {
            WriteEvidence(writer, evidence);
        }
    }

    public static void WriteLicenses(Utf8JsonWriter writer, string name, LicenseCounts licenses)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("full"u8, licenses.Full);
        writer.WriteNumber("administrator"u8, licenses.Administrator);
        writer.WriteNumber("light"u8, licenses.Light);
        writer.WriteNumber("chatOnly"u8, licenses.ChatOnly);
        writer.WriteNumber("contributor"u8, licenses.Contributor);
        writer.WriteNumber("total"u8, licenses.Total);
        writer.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter writer, AuditEvidence evidence)
    {
        writer.WriteStartObject("evidence"u8);
        writer.WriteString("run"u8, evidence.Run);
        writer.WriteString("zone"u8, AuditEvidence.Zone);
        writer.WriteString("globalization"u8, evidence.Globalization);
        writer.WriteString("policyVersion"u8, evidence.PolicyVersion);
        writer.WriteString("policySha256"u8, evidence.PolicySha256);
        if (evidence.Tool is { } tool)
        {
            writer.WriteStartObject("tool"u8);
            writer.WriteString("name"u8, tool.Name);
            writer.WriteString("version"u8, tool.Version);
            writer.WriteEndObject();
        }

        WriteOptions(writer, evidence.Options);
        WriteMatches(writer, evidence.Matches);
        writer.WriteEndObject();
    }

    private static void WriteOptions(Utf8JsonWriter writer, IReadOnlyList<AuditOption> options)
    {
        writer.WriteStartArray("options"u8);
        foreach (var option in options)
        {
            writer.WriteStartObject();
            writer.WriteString("name"u8, option.Name);
            writer.WriteString("value"u8, option.Value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteMatches(Utf8JsonWriter writer, IReadOnlyList<MemberMatch> matches)
    {
        writer.WriteStartArray("matches"u8);
        foreach (var match in matches)
        {
            writer.WriteStartObject();
            writer.WriteString("file"u8, match.File);
            writer.WriteString("teamMember"u8, match.TeamMember);
            JsonFindings.WriteId(writer, match.ZendeskUserId);
            writer.WriteString("matchedBy"u8, WireNames.Of(match.MatchedBy));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
