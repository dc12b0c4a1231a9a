using System.Globalization;
using System.Text;
using SupportOps.Reporting;
using SupportOps.Reporting.Evidence;

namespace SupportOps.Cli.Evidence;

/// <summary>What was packed or found, for a person.</summary>
internal static class EvidenceText
{
    public static string Of(string path, EvidenceArchive archive) =>
        $"Packed {TerminalText.Neutralize(path)}.\n" + About(archive.Manifest, archive.Sha256);

    public static string Of(string path, EvidenceVerification found)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{TerminalText.Neutralize(path)}: {Sentence(found.Status)}\n");
        foreach (var problem in found.Problems)
        {
            text.Append("  ").Append(TerminalText.Neutralize($"{problem.Part}: {problem.Message}")).Append('\n');
        }

        text.Append(
            found.Manifest is { } manifest ? About(manifest, found.Sha256) : Line("sha256", found.Sha256));
        return text.ToString();
    }

    private static string Sentence(EvidenceStatus status) => status switch
    {
        EvidenceStatus.Verified => "VERIFIED. Every part is as it was packed, and the reports came out the same again.",
        EvidenceStatus.InPart => "VERIFIED IN PART. No verdict about the reports:",
        _ => "DOES NOT VERIFY:",
    };

    private static string About(EvidenceManifest manifest, string sha256) =>
        Line("audit", $"{manifest.Instance} {manifest.Period}, {manifest.Verdict}")
        + Line("policy", $"{manifest.Policy.Name} {manifest.Policy.Version}".TrimEnd())
        + Line("captured", string.Create(
            CultureInfo.InvariantCulture, $"{manifest.CapturedAt.UtcDateTime:yyyy-MM-dd HH:mm} UTC"))
        + Line("packed by", $"{manifest.Tool.Name} {manifest.Tool.Version}")
        + Line("parts", string.Join(", ", manifest.Parts.Select(part => part.Name)))
        + Line("run", manifest.Run)
        + Line("sha256", sha256);

    private static string Line(string name, string value) => $"{name,-10} {TerminalText.Neutralize(value)}\n";
}
