using System.Security.Cryptography;
using SupportOps.Auditing;

namespace SupportOps.Reporting.Evidence;

/// <summary>
/// An audit as one file: the snapshot, by what it was judged, the reports, and a manifest with the hash of each.
/// </summary>
/// <remarks>
/// A ZIP file without compression, whose every byte follows from the request: packed anywhere and at any time, it is
/// the same file. It holds no signature. Whoever can rewrite the whole archive can make one that verifies, so keep its
/// SHA-256 where they cannot write. The form is described in <c>docs/guides/evidence.md</c>.
/// </remarks>
public sealed class EvidenceArchive
{
    /// <summary>Length in bytes of the largest archive that is packed or read: 256 MiB.</summary>
    public const int MostBytes = 256 * 1024 * 1024;

    internal const string Container = "archive";

    private readonly byte[] _bytes;

    internal EvidenceArchive(EvidenceManifest manifest, AuditReport report, IReadOnlyList<EvidenceFile> parts)
    {
        Manifest = manifest;
        Report = report;
        Parts = parts;
        _bytes = StoredZip.Write(parts);
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(_bytes));
    }

    /// <summary>The manifest.</summary>
    public EvidenceManifest Manifest { get; }

    /// <summary>The report that was rendered.</summary>
    public AuditReport Report { get; }

    /// <summary>Every part, sorted by name.</summary>
    public IReadOnlyList<EvidenceFile> Parts { get; }

    /// <summary>SHA-256 of the whole archive, lower-case hexadecimal: what to keep elsewhere.</summary>
    public string Sha256 { get; }

    /// <summary>Judges the snapshot, renders the reports and packs everything.</summary>
    /// <param name="request">What to pack.</param>
    /// <param name="sources">Finds policies and reads YAML files.</param>
    /// <param name="cancellationToken">Ends the work between two parts.</param>
    /// <exception cref="InvalidDataException">
    /// The snapshot, the policy or the baseline cannot be used, and the message names the file and says why; or the
    /// archive would be larger than <see cref="MostBytes"/>.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// A format is not known, or there is none; or an input file has no name.
    /// </exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static EvidenceArchive Pack(
        EvidenceRequest request, IEvidenceSources sources, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(sources);
        return new EvidencePacker(request, sources).Pack(cancellationToken);
    }

    /// <summary>
    /// Checks every byte of an archive: the container, each hash, and the reports, which are made again from the parts.
    /// </summary>
    /// <param name="input">The archive.</param>
    /// <param name="sources">Finds policies and reads YAML files.</param>
    /// <param name="tool">The program that checks; another version than the one that packed may be unable to.</param>
    /// <param name="cancellationToken">Ends the work between two parts, and the reading between two pieces.</param>
    /// <exception cref="InvalidDataException">
    /// It is no evidence archive at all, or larger than <see cref="MostBytes"/>.
    /// </exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static EvidenceVerification Verify(
        Stream input, IEvidenceSources sources, AuditTool tool, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(tool);
        return new EvidenceCheck(ReadAll(input, cancellationToken), sources, tool).Run(cancellationToken);
    }

    /// <summary>Writes the archive.</summary>
    /// <param name="output">Receives the bytes.</param>
    public void Write(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(_bytes);
    }

    internal ReadOnlySpan<byte> Bytes => _bytes;

    private static byte[] ReadAll(Stream input, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        var chunk = new byte[81_920];
        while (input.Read(chunk) is > 0 and var read)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (content.Length + read > MostBytes)
            {
                throw new InvalidDataException(FormattableString.Invariant(
                    $"This is larger than an evidence archive may be ({MostBytes} bytes)."));
            }

            content.Write(chunk, 0, read);
        }

        return content.ToArray();
    }
}
