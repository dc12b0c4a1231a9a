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
    /// <summary>
    /// Writes a snapshot as UTF-8 JSON, with a SHA-256 over all of it, so that a change is found when it is read.
    /// </summary>
    /// <remarks>
    /// What was made in code gets an entry among the sources: <see cref="AccessSnapshot.WithEverySource"/>.
    /// </remarks>
    /// <param name="output">Receives the bytes.</param>
    /// <param name="snapshot">The snapshot.</param>
    public static void Write(Stream output, AccessSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(snapshot);
        var context = SnapshotJsonContext.Default;
        var whole = snapshot.WithEverySource();
        var seal = SnapshotSeal.Of(JsonSerializer.SerializeToElement(whole, context.AccessSnapshot));
        var document = new SnapshotDocument
        {
            SchemaVersion = SnapshotDocument.CurrentVersion,
            Sha256 = seal,
            Snapshot = whole,
        };
        JsonSerializer.Serialize(output, document, context.SnapshotDocument);
        output.Write("\n"u8);
    }

    /// <summary>Reads a snapshot. Members it does not know are ignored.</summary>
    /// <param name="input">The JSON.</param>
    /// <exception cref="InvalidDataException">
    /// The JSON is no snapshot, is damaged, was changed after it was saved, says nothing of a source, or was written by
    /// a newer version. The message says which, with line and position where there are any.
    /// </exception>
    public static AccessSnapshot Read(Stream input)
    {
        ArgumentNullException.ThrowIfNull(input);
        using var file = new MemoryStream();
        input.CopyTo(file);
        file.Position = 0;
        var document = Deserialize(file);
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

        file.Position = 0;
        return FindChange(file, document) is { } change
            ? throw new InvalidDataException($"This snapshot was changed after it was saved: {change}. {SaveAgain}")
            : document.Snapshot;
    }

    // What contradicts itself is named before the hash, which can only say that something is another.
    private static string? FindChange(Stream file, SnapshotDocument document)
    {
        if (document.Snapshot.FindContradiction() is { } contradiction)
        {
            return contradiction;
        }

        if (document.Sha256 is null)
        {
            return "it lacks the SHA-256 over its content";
        }

        using var json = JsonDocument.Parse(file, new JsonDocumentOptions { MaxDepth = SnapshotDepth });
        var seal = SnapshotSeal.Of(json.RootElement.GetProperty("snapshot"));
        return string.Equals(seal, document.Sha256, StringComparison.Ordinal)
            ? null
            : $"its content has the SHA-256 {seal}, and {document.Sha256} was saved";
    }

    private const string SaveAgain = "Save it again with --save-snapshot.";

    private const int SnapshotDepth = 32;

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
