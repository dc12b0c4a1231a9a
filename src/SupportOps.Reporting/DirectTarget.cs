using System.Formats.Tar;

namespace SupportOps.Reporting;

/// <summary>
/// Devices and pipes. They are written through: to put a file in their place would take them away from everybody else.
/// </summary>
internal static class DirectTarget
{
    private static readonly string[] StandardOutput = ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"];

    private static readonly string[] StandardError = ["/dev/stderr", "/dev/fd/2", "/proc/self/fd/2"];

    /// <summary>
    /// Opens the stream to write to; null when the path is that of an ordinary file, there or not. A pipe waits to be
    /// opened for its reader, who may be busy with another one.
    /// </summary>
    public static Func<Stream>? Find(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return null;
        }

        // Opened by its name, a file that the shell redirected to would be written over from its beginning.
        if (StandardOutput.Contains(path, StringComparer.Ordinal))
        {
            return Console.OpenStandardOutput;
        }

        if (StandardError.Contains(path, StringComparer.Ordinal))
        {
            return Console.OpenStandardError;
        }

        var target = Resolve(path);
        return IsOfSystem(path) || IsOfSystem(target) || IsPipe(target) ? () => OpenExisting(path) : null;
    }

    /// <summary>The file itself, where the path is a link.</summary>
    public static string Resolve(string path)
    {
        // A link whose file is not there yet is one as well.
        var link = new FileInfo(path).LinkTarget is null ? null : File.ResolveLinkTarget(path, returnFinalTarget: true);
        return link?.FullName ?? Path.GetFullPath(path);
    }

    // A folder of memory is an ordinary one.
    private static bool IsOfSystem(string path) =>
        (path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal))
        || path.StartsWith("/proc/", StringComparison.Ordinal);

    // To open a pipe is to be its writer, and a reader takes the first that leaves for the end of the document. The
    // archive's writer looks at what a file is without opening it; of a pipe, and of an empty file, it copies nothing.
    private static bool IsPipe(string path)
    {
        if (new FileInfo(path) is not { Exists: true, Length: 0 })
        {
            return false;
        }

        using var archive = new MemoryStream();
        using (var writer = new TarWriter(archive, TarEntryFormat.Pax, leaveOpen: true))
        {
            writer.WriteEntry(path, "target");
        }

        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry()?.EntryType is TarEntryType.Fifo;
    }

    // Without a buffer: what a full device refused is not tried again when the stream is closed.
    private static FileStream OpenExisting(string path) =>
        new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
}
