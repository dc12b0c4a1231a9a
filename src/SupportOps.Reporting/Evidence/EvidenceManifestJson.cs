using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace SupportOps.Reporting.Evidence;

/// <summary>The manifest as bytes, and the sum that covers it.</summary>
internal static class EvidenceManifestJson
{
    private const int RunLength = 32;

    public static byte[] Write(EvidenceManifest manifest) =>
        [.. JsonSerializer.SerializeToUtf8Bytes(manifest, EvidenceJsonContext.Default.EvidenceManifest), (byte)'\n'];

    /// <summary>The line that <c>sha256sum --check</c> reads.</summary>
    public static byte[] SumOf(ReadOnlySpan<byte> manifest) => Encoding.ASCII.GetBytes(
        $"{Convert.ToHexStringLower(SHA256.HashData(manifest))}  {EvidencePartNames.Manifest}\n");

    public static EvidenceManifest WithRun(EvidenceManifest manifest) => manifest with
    {
        Run = RunOf(Write(manifest with { Run = string.Empty })),
    };

    /// <summary>Whether a manifest has the run that its bytes give, those of later members too.</summary>
    public static bool HasItsRun(ReadOnlySpan<byte> json, string run)
    {
        var member = Encoding.UTF8.GetBytes($"\"run\": \"{run}\"");
        var start = json.IndexOf(member);
        return start >= 0 && run == RunOf(
            [.. json[..start], .. "\"run\": \"\""u8, .. json[(start + member.Length)..]]);
    }

    /// <summary>Reads a manifest.</summary>
    /// <exception cref="InvalidDataException">It is none, or it is of a later version.</exception>
    public static EvidenceManifest Read(ReadOnlySpan<byte> json)
    {
        var manifest = Deserialize(json);
        return manifest is { SchemaVersion: >= 1 and <= EvidenceManifest.NewestVersion }
            ? manifest
            : throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture,
                $"It is of schema version {manifest?.SchemaVersion ?? 0}, and this version of supportops reads 1 to "
                    + $"{EvidenceManifest.NewestVersion}. Verify with the version that packed it."));
    }

    private static string RunOf(ReadOnlySpan<byte> withoutRun) =>
        Convert.ToHexStringLower(SHA256.HashData(withoutRun))[..RunLength];

    private static EvidenceManifest? Deserialize(ReadOnlySpan<byte> json)
    {
        try
        {
            var manifest = JsonSerializer.Deserialize(json, EvidenceJsonContext.Default.EvidenceManifest);
            return manifest is null || HasEveryList(manifest)
                ? manifest
                : throw new InvalidDataException("It lacks a list, or has null in one.");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"It cannot be read: {exception.Message}", exception);
        }
    }

    // The generated reader gives null for a list that is absent and for an item that is null, whatever the type says.
    private static bool HasEveryList(EvidenceManifest manifest) =>
        manifest.Options?.All(option => option is not null) == true
        && manifest.Formats?.All(format => format is not null) == true
        && manifest.Parts?.All(part => part is not null) == true
        && manifest.ApprovedAdministrators?.All(address => address is not null) != false;
}
