namespace SupportOps.Reporting;

/// <summary>
/// A document that is written, and not yet in its place. Disposed of without a commit, it leaves nothing.
/// </summary>
public sealed class PrivateDraft : IDisposable
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly Action _commit;
    private readonly Action _dispose;

    private PrivateDraft(Action commit, Action dispose)
    {
        _commit = commit;
        _dispose = dispose;
    }

    /// <summary>Puts the document in its place. Of a file, nobody ever sees a part.</summary>
    /// <exception cref="IOException">That failed.</exception>
    /// <exception cref="UnauthorizedAccessException">It is not allowed.</exception>
    public void Commit() => _commit();

    /// <summary>Removes what was not put in its place.</summary>
    public void Dispose() => _dispose();

    internal static PrivateDraft OfFile(string target, Action<Stream> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target) ?? ".");
        var draft = $"{target}.{Guid.NewGuid():N}.tmp";
        try
        {
            using var stream = new FileStream(draft, Options());
            write(stream);

            // Renamed before its bytes are on the disk, the file could be empty after a power failure.
            stream.Flush(flushToDisk: true);
        }
        catch (IOException exception)
        {
            File.Delete(draft);
            throw Named(exception, draft, target);
        }
        catch
        {
            File.Delete(draft);
            throw;
        }

        return new PrivateDraft(() => Move(draft, target), () => File.Delete(draft));
    }

    internal static PrivateDraft OfStream(Func<Stream> open, Action<Stream> write)
    {
        var content = new MemoryStream();
        write(content);
        return new PrivateDraft(
            () =>
            {
                // Closed at once: its reader waits for the end before it turns to the next.
                using var target = open();
                target.Write(content.GetBuffer().AsSpan(0, (int)content.Length));
                target.Flush();
            },
            content.Dispose);
    }

    private static void Move(string draft, string target)
    {
        try
        {
            File.Move(draft, target, overwrite: true);
        }
        catch (IOException exception)
        {
            throw Named(exception, draft, target);
        }
    }

    // The name of a draft says nothing to a person, and is another one each time.
    private static IOException Named(IOException exception, string draft, string target) =>
        new(exception.Message.Replace(draft, target, StringComparison.Ordinal), exception);

    private static FileStreamOptions Options()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        return options;
    }
}
