using System.Text;
using SupportOps.Runbooks;

namespace SupportOps.Cli.Runbooks;

/// <summary>A runbook as a file.</summary>
internal sealed class RunbookFile
{
    // Four bytes for each character of the longest description of an issue that GitLab keeps.
    private const int MaxBytes = 4 * 1024 * 1024;

    private static readonly UTF8Encoding Strict =
        new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly byte[] _bytes;

    private RunbookFile(string path, byte[] bytes)
    {
        Path = path;
        _bytes = bytes;
    }

    public string Path { get; }

    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>Reads a file, whatever it holds; what is no UTF-8 is read with stand-ins.</summary>
    public static RunbookFile Open(string path)
    {
        try
        {
            return new(path, ReadBytes(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.Usage($"FILE: {path} cannot be read: {exception.Message}");
        }
    }

    /// <summary>The runbook, for looking at it.</summary>
    public RunbookDocument Read()
    {
        using var reader = new StreamReader(new MemoryStream(_bytes), Encoding.UTF8);
        return RunbookDocument.Read(reader.ReadToEnd());
    }

    /// <summary>The runbook, for changing it: every byte can be written back as it was.</summary>
    public RunbookDocument ReadExactly()
    {
        try
        {
            return RunbookDocument.Read(Strict.GetString(_bytes));
        }
        catch (DecoderFallbackException)
        {
            throw CommandFailure.Usage($"FILE: {Path} is not UTF-8, so it cannot be changed without loss.");
        }
    }

    /// <summary>
    /// Writes a changed text, in the place of what was read and of nothing else: a file that changed since is left.
    /// </summary>
    public void Replace(string text)
    {
        var link = File.ResolveLinkTarget(Path, returnFinalTarget: true);
        var target = link?.FullName ?? System.IO.Path.GetFullPath(Path);
        var draft = $"{target}.{Guid.NewGuid():N}.tmp";
        try
        {
            WriteDraft(draft, target, Strict.GetBytes(text));
            if (!ReadBytes(target).AsSpan().SequenceEqual(_bytes))
            {
                throw new CommandFailure(
                    ExitCode.Findings,
                    $"{Path} was changed by somebody else meanwhile; nothing was ticked. Try again.");
            }

            File.Move(draft, target, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.Usage($"FILE: {Path} cannot be written: {exception.Message}");
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private static void WriteDraft(string draft, string target, byte[] bytes)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var stream = new FileStream(draft, options))
        {
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
        }

        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(draft, File.GetUnixFileMode(target));
        }
    }

    private static byte[] ReadBytes(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var buffer = new MemoryStream();
        var chunk = new byte[81920];
        int read;
        while ((read = stream.Read(chunk)) > 0)
        {
            buffer.Write(chunk, 0, read);
            if (buffer.Length > MaxBytes)
            {
                throw new IOException($"it is larger than {MaxBytes / 1024 / 1024} MiB, which no runbook is.");
            }
        }

        return buffer.ToArray();
    }
}
