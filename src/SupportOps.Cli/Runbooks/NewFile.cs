using System.Text;
using SupportOps.Reporting;

namespace SupportOps.Cli.Runbooks;

/// <summary>Writes a file that must not be there yet.</summary>
internal static class NewFile
{
    /// <summary>Writes it whole or not at all, readable by its owner only: a runbook is confidential.</summary>
    public static void Write(string option, string path, string text)
    {
        if (Path.Exists(path))
        {
            throw CommandFailure.Usage($"{option}: {path} is there already and is not overwritten; name another file.");
        }

        var target = Path.GetFullPath(path);
        if (!Directory.Exists(Path.GetDirectoryName(target)))
        {
            throw CommandFailure.Usage($"{option}: the folder of {path} does not exist; name another file.");
        }

        var draft = $"{target}.{Guid.NewGuid():N}.tmp";
        try
        {
            PrivateFile.Write(draft, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
            File.Move(draft, target, overwrite: false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.Usage($"{option}: {path} cannot be written: {exception.Message} Name another file.");
        }
        finally
        {
            File.Delete(draft);
        }
    }
}
