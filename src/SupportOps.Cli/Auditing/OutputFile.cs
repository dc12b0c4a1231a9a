using SupportOps.Reporting;

namespace SupportOps.Cli.Auditing;

/// <summary>Writes files that options name, whole or not at all, and names the option when that fails.</summary>
internal static class OutputFile
{
    public static void Write(string option, string path, Action<Stream> write)
    {
        using var draft = Prepare(option, path, write, []);
        Commit(option, path, draft, []);
    }

    /// <summary>
    /// Writes the documents of one run: none is put in its place before all of them are on the disk.
    /// </summary>
    /// <param name="targets">The documents.</param>
    /// <param name="earlier">What the run has written before, for the message of a failure.</param>
    public static void WriteAll(
        IEnumerable<(string Option, string Path, ReadOnlyMemory<byte> Content)> targets,
        IReadOnlyList<string> earlier)
    {
        // A device tells that it is full only when it is written to, so it comes before any file is replaced.
        var documents = targets
            .OrderByDescending(target => target.Path.StartsWith("/dev/", StringComparison.Ordinal)).ToList();
        var drafts = new List<PrivateDraft>();
        try
        {
            foreach (var (option, path, content) in documents)
            {
                drafts.Add(Prepare(option, path, stream => stream.Write(content.Span), earlier));
            }

            for (var index = 0; index < drafts.Count; index++)
            {
                var written = earlier.Concat(documents.Take(index).Select(document => document.Path));
                Commit(documents[index].Option, documents[index].Path, drafts[index], written);
            }
        }
        finally
        {
            drafts.ForEach(draft => draft.Dispose());
        }
    }

    /// <summary>Refuses, before anything is read, what can be known to fail or to lose a document.</summary>
    public static void Check(IEnumerable<(string Option, string? Path)> targets)
    {
        var seen = new HashSet<string>(FileIdentity.Comparer);
        foreach (var (option, path) in targets)
        {
            if (path is null)
            {
                continue;
            }

            if (Directory.Exists(path))
            {
                throw CommandFailure.Usage($"{option}: {path} is a folder; name a file.");
            }

            if (!seen.Add(FileIdentity.Of(path)) && !path.StartsWith("/dev/", StringComparison.Ordinal))
            {
                throw CommandFailure.Usage($"{option}: another document goes to {path} already; name another file.");
            }
        }
    }

    private static PrivateDraft Prepare(
        string option, string path, Action<Stream> write, IReadOnlyList<string> written)
    {
        try
        {
            return PrivateFile.Prepare(path, write);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Failure(option, path, exception, written);
        }
    }

    private static void Commit(string option, string path, PrivateDraft draft, IEnumerable<string> written)
    {
        try
        {
            draft.Commit();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Failure(option, path, exception, [.. written]);
        }
    }

    private static CommandFailure Failure(
        string option, string path, Exception exception, IReadOnlyList<string> written) => CommandFailure.Usage(
            $"{option}: {path} cannot be written: {exception.Message.TrimEnd('.')}. "
            + (written.Count == 0
                ? "Earlier files are as they were. Name another file, or make room."
                : $"Already written: {string.Join(", ", written)}. Name another file, or make room."));
}
