using System.Text.Json;
using SupportOps.Reporting.Evidence;

namespace SupportOps.Cli.Evidence;

/// <summary>What was packed or found, for a program.</summary>
internal static class EvidenceJson
{
    public static void Write(string path, EvidenceArchive archive, Utf8JsonWriter output)
    {
        output.WriteStartObject();
        output.WriteString("archive"u8, path);
        output.WriteString("sha256"u8, archive.Sha256);
        WriteManifest(output, archive.Manifest);
        output.WriteNumber("schemaVersion"u8, 1);
        output.WriteEndObject();
    }

    public static void Write(string path, EvidenceVerification found, Utf8JsonWriter output)
    {
        output.WriteStartObject();
        output.WriteString("archive"u8, path);
        output.WriteString("status"u8, Name(found.Status));
        output.WriteBoolean("verified"u8, found.Status == EvidenceStatus.Verified);
        output.WriteString("sha256"u8, found.Sha256);
        output.WriteStartArray("problems"u8);
        foreach (var problem in found.Problems)
        {
            output.WriteStartObject();
            output.WriteString("part"u8, problem.Part);
            output.WriteString("message"u8, problem.Message);
            output.WriteEndObject();
        }

        output.WriteEndArray();
        if (found.Manifest is { } manifest)
        {
            WriteManifest(output, manifest);
        }

        output.WriteNumber("schemaVersion"u8, 1);
        output.WriteEndObject();
    }

    private static string Name(EvidenceStatus status) => status switch
    {
        EvidenceStatus.Verified => "verified",
        EvidenceStatus.InPart => "in-part",
        _ => "refused",
    };

    private static void WriteManifest(Utf8JsonWriter output, EvidenceManifest manifest)
    {
        output.WriteString("run"u8, manifest.Run);
        output.WriteString("instance"u8, manifest.Instance);
        output.WriteString("period"u8, manifest.Period);
        output.WriteString("policy"u8, manifest.Policy.Name);
        output.WriteString("policyVersion"u8, manifest.Policy.Version);
        output.WriteString("verdict"u8, manifest.Verdict);
        output.WriteString("tool"u8, manifest.Tool.Name);
        output.WriteString("toolVersion"u8, manifest.Tool.Version);
        output.WriteStartArray("parts"u8);
        foreach (var part in manifest.Parts)
        {
            output.WriteStartObject();
            output.WriteString("name"u8, part.Name);
            output.WriteNumber("length"u8, part.Length);
            output.WriteString("sha256"u8, part.Sha256);
            output.WriteEndObject();
        }

        output.WriteEndArray();
    }
}
