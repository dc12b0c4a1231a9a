using SupportOps.Reporting;

namespace SupportOps.Cli.Auditing;

/// <summary>Writes a file that an option names, and names the option when that fails.</summary>
internal static class OutputFile
{
    public static void Write(string option, string path, Action<Stream> write)
    {
        try
        {
            PrivateFile.Write(path, write);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.Usage($"{option}: {path} cannot be written: {exception.Message} Name another file.");
        }
    }

    /// <summary>Refuses, before anything is read, what can be known to fail or to lose a document.</summary>
    public static void Check(IEnumerable<(string Option, string? Path)> targets)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
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

            if (!seen.Add(Path.GetFullPath(path)) && !path.StartsWith("/dev/", StringComparison.Ordinal))
            {
                throw CommandFailure.Usage($"{option}: another document goes to {path} already; name another file.");
            }
        }
    }
}
