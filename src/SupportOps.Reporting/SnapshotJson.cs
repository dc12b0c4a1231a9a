using System.Text.Json;
using SupportOps.Auditing;
using SupportOps.Reporting.Json;

namespace SupportOps.Reporting;

/// <summary>
/// Saves what an audit looked at, so that it can be judged again later without the systems it came from.
/// </summary>
/// <remarks>
/// A snapshot holds names and e-mail addresses. Keep it as long as the audit has to be explained, and no longer.
/// </remarks>
public static class SnapshotJson
{
    /// <summary>Writes a snapshot as UTF-8 JSON.</summary>
    /// <param name="output">Receives the bytes.</param>
    /// <param name="snapshot">The snapshot.</param>
    public static void Write(Stream output, AccessSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(snapshot);
        var document = new SnapshotDocument { SchemaVersion = SnapshotDocument.CurrentVersion, Snapshot = snapshot };
        JsonSerializer.Serialize(output, document, SnapshotJsonContext.Default.SnapshotDocument);
        output.Write("\n"u8);
    }

    /// <summary>Reads a snapshot. Members it does not know are ignored.</summary>
    /// <param name="input">The JSON.</param>
    /// <exception cref="InvalidDataException">
    /// The JSON is no snapshot, is damaged, was changed after it was saved, or was written by a newer version. The
    /// message says which, with line and position where there are any.
    /// </exception>
    public static AccessSnapshot Read(Stream input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var document = Deserialize(input);
        if (document is not { SchemaVersion: >= 1 and <= SnapshotDocument.CurrentVersion })
        {
            throw new InvalidDataException(
                $"This is not a snapshot that this version can read (schema versions 1 to "
                    + $"{SnapshotDocument.CurrentVersion}). "
                + "Save it again, or use the version of supportops that wrote it.");
        }

        if (SnapshotShape.FindMissing(document.Snapshot) is { } missing)
        {
            throw new InvalidDataException($"This snapshot lacks {missing}. {SaveAgain}");
        }

        return document.Snapshot.FindContradiction() is { } contradiction
            ? throw new InvalidDataException(
                $"This snapshot was changed after it was saved: {contradiction}. {SaveAgain}")
            : document.Snapshot;
    }

    private const string SaveAgain = "Save it again with --save-snapshot.";

    private static SnapshotDocument? Deserialize(Stream input)
    {
        try
        {
            return JsonSerializer.Deserialize(input, SnapshotJsonContext.Default.SnapshotDocument);
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException(
                $"This is not a readable snapshot: {JsonFault.Of(exception)} {SaveAgain}", exception);
        }
    }
}
