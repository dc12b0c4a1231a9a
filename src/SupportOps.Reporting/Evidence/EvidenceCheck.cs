using System.Security.Cryptography;
using SupportOps.Auditing;

namespace SupportOps.Reporting.Evidence;

/// <summary>One check of one archive: container, names, hashes, then everything made again.</summary>
internal sealed class EvidenceCheck(byte[] archive, IEvidenceSources sources, AuditTool tool)
{
    private readonly List<EvidenceProblem> _problems = [];
    private readonly Dictionary<string, EvidenceFile> _parts = new(StringComparer.Ordinal);

    public EvidenceVerification Run(CancellationToken cancellationToken)
    {
        var (parts, damage) = StoredZipReader.IsZip(archive)
            ? StoredZipReader.Read(archive)
            : throw new InvalidDataException("This is no evidence archive: it does not begin as a ZIP file.");
        RefuseForeign(parts, damage);
        AddIfAny(damage);
        TakeParts(parts);
        var manifest = ReadManifest();
        if (manifest is null)
        {
            return Result(null, EvidenceStatus.Refused);
        }

        CompareHashes(manifest, cancellationToken);
        if (_problems.Count == 0 && !StoredZip.Write(EvidencePacker.Sorted(parts)).AsSpan().SequenceEqual(archive))
        {
            Add(EvidenceArchive.Container, "The parts are whole, but the ZIP file around them is not the one that was "
                + "packed: something was changed or added between or after them.");
        }

        if (_problems.Count == 0)
        {
            _problems.AddRange(new EvidenceClaims(manifest, _parts).FindProblems());
        }

        return _problems.Count > 0
            ? Result(manifest, EvidenceStatus.Refused)
            : Result(manifest, new EvidenceReplay(manifest, _parts, sources, tool).Run(_problems, cancellationToken));
    }

    // Any other ZIP file is a mistake of whoever named it, not an archive that somebody tampered with.
    private static void RefuseForeign(IReadOnlyList<EvidenceFile> parts, EvidenceProblem? damage)
    {
        if (!parts.Any(part => EvidencePartNames.IsKnown(part.Name)))
        {
            throw new InvalidDataException(
                "This is a ZIP file, but no evidence archive: it has none of its parts. " + damage?.Message);
        }
    }

    private void TakeParts(IReadOnlyList<EvidenceFile> parts)
    {
        foreach (var part in parts)
        {
            if (!EvidencePartNames.IsKnown(part.Name))
            {
                Add(TerminalText.Neutralize(part.Name), "No archive has a part of this name; it was added.");
            }
            else if (!_parts.TryAdd(part.Name, part))
            {
                Add(part.Name, "The part is there twice.");
            }
        }
    }

    private EvidenceManifest? ReadManifest()
    {
        if (!_parts.TryGetValue(EvidencePartNames.Manifest, out var manifest))
        {
            Add(EvidencePartNames.Manifest, "The part is missing, so nothing can be checked.");
            return null;
        }

        if (!_parts.TryGetValue(EvidencePartNames.ManifestSum, out var sum))
        {
            Add(EvidencePartNames.ManifestSum, "The part is missing.");
        }
        else if (!sum.Content.Span.SequenceEqual(EvidenceManifestJson.SumOf(manifest.Content.Span)))
        {
            Add(
                EvidencePartNames.Manifest,
                "It has not the SHA-256 that manifest.sha256 names: one of them was changed.");
        }

        try
        {
            return EvidenceManifestJson.Read(manifest.Content.Span);
        }
        catch (InvalidDataException exception)
        {
            Add(EvidencePartNames.Manifest, exception.Message);
            return null;
        }
    }

    private void CompareHashes(EvidenceManifest manifest, CancellationToken cancellationToken)
    {
        var named = new HashSet<string>(
            [EvidencePartNames.Manifest, EvidencePartNames.ManifestSum], StringComparer.Ordinal);
        foreach (var entry in manifest.Parts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!named.Add(entry.Name))
            {
                Add(EvidencePartNames.Manifest, $"It names the part {TerminalText.Neutralize(entry.Name)} twice.");
            }
            else if (!_parts.TryGetValue(entry.Name, out var part))
            {
                Add(TerminalText.Neutralize(entry.Name), "The manifest names this part, and it is missing.");
            }
            else if (part.Content.Length != entry.Length || EvidencePacker.Hash(part) != entry.Sha256)
            {
                Add(part.Name, "It has not the length and SHA-256 that the manifest names: it was changed.");
            }
        }

        foreach (var extra in _parts.Keys.Except(named, StringComparer.Ordinal))
        {
            Add(extra, "The manifest does not name this part; it was added.");
        }
    }

    private void AddIfAny(EvidenceProblem? problem)
    {
        if (problem is not null)
        {
            _problems.Add(problem);
        }
    }

    private void Add(string part, string message) => _problems.Add(new(part, message));

    private EvidenceVerification Result(EvidenceManifest? manifest, EvidenceStatus status) => new()
    {
        Status = status,
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(archive)),
        Manifest = manifest,
        Problems = [.. _problems.Distinct().OrderBy(problem => problem.Part, StringComparer.Ordinal)],
    };
}
