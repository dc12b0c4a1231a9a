using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;

namespace SupportOps.Reporting.Json;

/// <summary>SHA-256 of a snapshot as its file spells it, whitespace left out.</summary>
/// <remarks>
/// Taken of the JSON and not of the types, so that it covers members that this version does not know, and a later
/// version with more members comes to the same hash. It finds a change; whoever changes file and hash alike is not
/// found, for that needs a key.
/// </remarks>
internal static class SnapshotSeal
{
    /// <summary>The hash, lower-case hexadecimal.</summary>
    /// <exception cref="InvalidDataException">A text in it is half a character.</exception>
    public static string Of(JsonElement snapshot)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            WriteTo(snapshot, writer);
        }

        return Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan));
    }

    // A member that nobody knows is skipped when the snapshot is read, so this is the first to look at its text.
    private static void WriteTo(JsonElement snapshot, Utf8JsonWriter writer)
    {
        try
        {
            snapshot.WriteTo(writer);
        }
        catch (InvalidOperationException exception)
        {
            throw new InvalidDataException($"This snapshot holds text that is none: {exception.Message}", exception);
        }
    }
}
