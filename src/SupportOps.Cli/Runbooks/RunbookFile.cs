using System.Text;
using SupportOps.Runbooks;

namespace SupportOps.Cli.Runbooks;

/// <summary>A runbook as a file, for looking at it.</summary>
internal sealed class RunbookFile
{
    /// <summary>Stands for standard input or output in the place of a file's name.</summary>
    public const string StandardStream = "-";

    private readonly string _text;

    private RunbookFile(string name, string text)
    {
        Name = name;
        _text = text;
    }

    public string Name { get; }

    /// <summary>Reads a file, or standard input; what is no UTF-8 is read with stand-ins.</summary>
    public static async Task<RunbookFile> OpenAsync(string path, Terminal terminal, CancellationToken cancellationToken)
    {
        if (path == StandardStream)
        {
            using var input = new StreamReader(terminal.Input, leaveOpen: true);
            return new("standard input", await input.ReadToEndAsync(cancellationToken).ConfigureAwait(false));
        }

        try
        {
            var full = Path.GetFullPath(path, terminal.WorkingFolder);
            RefuseFolder(path, full);
            using var stream = await FileTurn.TakeAsync(
                () => new FileStream(full, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete),
                terminal.Time,
                cancellationToken).ConfigureAwait(false);
            using var reader = new StreamReader(new MemoryStream(FileBytes.Read(stream)), Encoding.UTF8);
            return new(Path.GetFileName(path), await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.Usage($"FILE: {path} cannot be read: {exception.Message}");
        }
    }

    /// <summary>Refuses a folder, of which the system only says that access is denied.</summary>
    public static void RefuseFolder(string path, string full)
    {
        if (Directory.Exists(full))
        {
            throw CommandFailure.Usage($"FILE: {path} is a folder; name a file in it.");
        }
    }

    /// <summary>The runbook.</summary>
    public RunbookDocument Read() => RunbookDocument.Read(_text);
}
