using System.Text;
using SupportOps.Runbooks;

namespace SupportOps.Cli.Runbooks;

/// <summary>
/// A runbook as a file, for changing it: from the reading to the writing nobody else who asks may change it. The lock
/// ends with the process, however that ends.
/// </summary>
/// <remarks>
/// The file is written in place, so it keeps its owner, its mode and its links. A file put in its place would not, and
/// would take the lock away from under those who wait for it. What a crash could cost is told at <see cref="Write"/>.
/// </remarks>
internal sealed class LockedRunbookFile : IDisposable
{
    private static readonly UTF8Encoding Strict =
        new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string _name;
    private readonly string _path;
    private readonly FileStream _stream;
    private byte[] _bytes = [];

    private LockedRunbookFile(string name, string path, FileStream stream)
    {
        _name = name;
        _path = path;
        _stream = stream;
    }

    public string Name => Path.GetFileName(_name);

    /// <summary>Opens a file when nobody else changes it.</summary>
    public static async Task<LockedRunbookFile> OpenAsync(
        string name,
        Terminal terminal,
        CancellationToken cancellationToken)
    {
        if (name == RunbookFile.StandardStream)
        {
            throw CommandFailure.Usage("FILE: standard input cannot be ticked; name a file.");
        }

        try
        {
            var path = Target(Path.GetFullPath(name, terminal.WorkingFolder));
            RunbookFile.RefuseFolder(name, path);
            var stream = await FileTurn.TakeAsync(
                () => new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None),
                terminal.Time,
                cancellationToken).ConfigureAwait(false);
            return new(name, path, stream);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.Usage($"FILE: {name} cannot be written: {exception.Message}");
        }
    }

    public void Dispose() => _stream.Dispose();

    /// <summary>The runbook; every byte can be written back as it was.</summary>
    public RunbookDocument Read()
    {
        try
        {
            _bytes = FileBytes.Read(_stream);
            return RunbookDocument.Read(Strict.GetString(_bytes));
        }
        catch (IOException exception)
        {
            throw CommandFailure.Usage($"FILE: {_name} cannot be read: {exception.Message}");
        }
        catch (DecoderFallbackException)
        {
            throw CommandFailure.Usage($"FILE: {_name} is not UTF-8, so it cannot be changed without loss.");
        }
    }

    /// <summary>
    /// Writes a changed text from its first change on. Where the length stays, that is the mark alone, which a crash
    /// leaves old or new; otherwise the whole new text stands in a file beside it while the other one is written.
    /// </summary>
    public void Write(string text)
    {
        var bytes = Strict.GetBytes(text);
        var draft = bytes.Length == _bytes.Length ? null : $"{_path}.{Guid.NewGuid():N}.tmp";
        try
        {
            ThrowIfReplaced();
            if (draft is not null)
            {
                WriteDraft(draft, bytes);
            }

            Overwrite(bytes);
            if (draft is not null)
            {
                File.Delete(draft);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.Usage($"FILE: {_name} cannot be written: {exception.Message}");
        }
    }

    private static string Target(string path)
    {
        var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        return File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly)
            ? throw new UnauthorizedAccessException("it is read-only.")
            : target;
    }

    // Editors ask for no lock and put another file in its place. The locked one cannot be opened once more by its name;
    // where the system knows no locks it can, and only another content tells.
    private void ThrowIfReplaced()
    {
        try
        {
            using var stream = new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            if (FileBytes.Read(stream).AsSpan().SequenceEqual(_bytes))
            {
                return;
            }
        }
        catch (IOException exception) when (FileTurn.IsHeld(exception))
        {
            return;
        }

        throw new CommandFailure(
            ExitCode.Findings, $"{_name} was changed by somebody else meanwhile; nothing was ticked. Try again.");
    }

    private void Overwrite(byte[] bytes)
    {
        var same = bytes.AsSpan().CommonPrefixLength(_bytes);
        var sameEnd = bytes.Length == _bytes.Length ? SameAtEnd(bytes) : 0;
        _stream.Position = same;
        _stream.Write(bytes.AsSpan(same..(bytes.Length - sameEnd)));
        _stream.SetLength(bytes.Length);
        _stream.Flush(flushToDisk: true);
    }

    private int SameAtEnd(byte[] bytes)
    {
        var count = 0;
        while (count < bytes.Length && bytes[^(count + 1)] == _bytes[^(count + 1)])
        {
            count++;
        }

        return count;
    }

    private static void WriteDraft(string draft, byte[] bytes)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var stream = new FileStream(draft, options);
        stream.Write(bytes);
        stream.Flush(flushToDisk: true);
    }
}
