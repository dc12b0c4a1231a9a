using SupportOps.Cli.Auditing;
using SupportOps.Reporting.Evidence;

namespace SupportOps.Cli.Evidence;

/// <summary>Checks an archive that the user names.</summary>
internal static class EvidenceVerifying
{
    private const int HashLength = 64;

    public static EvidenceVerification Run(string path, string? sha256, CancellationToken cancellationToken)
    {
        var found = Verify(InputFile.Existing(path, "evidence verify") ?? path, cancellationToken);
        return sha256 is null || sha256 == found.Sha256
            ? found
            : found with
            {
                Status = EvidenceStatus.Refused,
                Problems = [new("archive", "It has not the SHA-256 that --sha256 names: it is another archive."),
                    .. found.Problems],
            };
    }

    /// <summary>A hash as every tool writes it, in either case.</summary>
    public static string? Hash(string? text)
    {
        var hash = text?.Trim().ToLowerInvariant();
        return hash is null || (hash.Length == HashLength && hash.All(char.IsAsciiHexDigitLower))
            ? hash
            : throw CommandFailure.Usage(
                "--sha256: this is no SHA-256; copy the 64 digits that `evidence pack` printed.");
    }

    private static EvidenceVerification Verify(string path, CancellationToken cancellationToken)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return EvidenceArchive.Verify(stream, new EvidenceSources(), ThisTool.Name, cancellationToken);
        }
        catch (InvalidDataException exception)
        {
            throw CommandFailure.Usage($"evidence verify: {path}: {exception.Message}");
        }
    }
}
