namespace SupportOps.Reporting;

/// <summary>Writes files that hold personal data: readable by their owner only, and never half written.</summary>
public static class PrivateFile
{
    /// <summary>Writes a file, replacing one of the same name only when everything was written.</summary>
    /// <param name="path">
    /// The file; its folder is created when it is missing. A link is followed, a device or pipe is written through.
    /// </param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="IOException">The file cannot be written; one of the same name is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        using var draft = Prepare(path, write);
        draft.Commit();
    }

    /// <summary>
    /// Writes a file beside its place. Several documents of one run are prepared first and put in place afterwards, so
    /// that a full disk leaves every earlier file as it was.
    /// </summary>
    /// <param name="path">
    /// The file; its folder is created when it is missing. A link is followed, a device or pipe is written through.
    /// </param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="IOException">The file cannot be written; one of the same name is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static PrivateDraft Prepare(string path, Action<Stream> write)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(write);
        return DirectTarget.Find(path) is { } open
            ? PrivateDraft.OfStream(open, write)
            : PrivateDraft.OfFile(DirectTarget.Resolve(path), write);
    }
}
