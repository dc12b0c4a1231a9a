using SupportOps.Time;

namespace SupportOps.Reporting.Evidence;

/// <summary>
/// What a manifest says of its parts and of itself, as far as it needs no replay. None of it depends on who packed the
/// archive, so a difference is never excused by another version.
/// </summary>
internal sealed class EvidenceClaims(EvidenceManifest manifest, IReadOnlyDictionary<string, EvidenceFile> parts)
{
    /// <summary>Every claim that does not hold.</summary>
    public IEnumerable<EvidenceProblem> FindProblems() =>
    [
        .. OfRun(),
        .. OfInput(EvidencePartNames.Snapshot, EvidencePartNames.Snapshot, null),
        .. OfInput(EvidencePartNames.Policy, EvidencePartNames.Policy, manifest.Policy.Sha256),
        .. OfInput(EvidencePartNames.PolicyFile, manifest.Policy.File, null),
        .. OfInput(EvidencePartNames.Waivers, manifest.Waivers?.File, manifest.Waivers?.Sha256),
        .. OfInput(EvidencePartNames.Baseline, manifest.Baseline?.File, manifest.Baseline?.Sha256),
        .. OfReports(),
    ];

    private IEnumerable<EvidenceProblem> OfRun()
    {
        if (!EvidenceManifestJson.HasItsRun(parts[EvidencePartNames.Manifest].Content.Span, manifest.Run))
        {
            yield return OfManifest("Its run is not the one that the rest of it gives: it was changed.");
        }

        if (!AuditPeriod.TryParse(manifest.Period, out _))
        {
            yield return OfManifest("Its period is no quarter.");
        }
    }

    private IEnumerable<EvidenceProblem> OfInput(string name, string? file, string? sha256)
    {
        var part = parts.GetValueOrDefault(name);
        if (part is null && file is not null)
        {
            yield return new(name, "The manifest promises this part, and it is missing.");
        }
        else if (part is not null && file is null or "")
        {
            yield return new(name, "The manifest does not say that there was such a file.");
        }
        else if (part is not null && sha256 is not null && EvidencePacker.Hash(part) != sha256)
        {
            yield return new(name, "It has not the SHA-256 that the manifest names beside the list of parts.");
        }
    }

    private IEnumerable<EvidenceProblem> OfReports()
    {
        var promised = manifest.Formats.Select(format => EvidencePartNames.OfFormat(format) ?? format).ToList();
        foreach (var name in promised.Except(parts.Keys, StringComparer.Ordinal))
        {
            yield return new(TerminalText.Neutralize(name), "The manifest promises this report, and it is missing.");
        }

        foreach (var name in parts.Keys.Where(EvidencePartNames.IsReport).Except(promised, StringComparer.Ordinal))
        {
            yield return new(name, "The manifest does not name the format of this report.");
        }
    }

    private static EvidenceProblem OfManifest(string message) => new(EvidencePartNames.Manifest, message);
}
