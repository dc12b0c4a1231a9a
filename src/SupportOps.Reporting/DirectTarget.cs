namespace SupportOps.Reporting;

/// <summary>
/// Devices and pipes. They are written through: to put a file in their place would take them away from everybody else.
/// </summary>
internal static class DirectTarget
{
    private static readonly string[] StandardOutput = ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"];

    private static readonly string[] StandardError = ["/dev/stderr", "/dev/fd/2", "/proc/self/fd/2"];

    /// <summary>The stream to write to; null when the path is that of an ordinary file, there or not.</summary>
    public static Stream? Open(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return null;
        }

        // Opened by its name, a file that the shell redirected to would be written over from its beginning.
        if (StandardOutput.Contains(path, StringComparer.Ordinal))
        {
            return Console.OpenStandardOutput();
        }

        if (StandardError.Contains(path, StringComparer.Ordinal))
        {
            return Console.OpenStandardError();
        }

        return IsOfSystem(path) || IsOfSystem(Resolve(path)) ? OpenExisting(path) : OpenPipe(path);
    }

    /// <summary>The file itself, where the path is a link.</summary>
    public static string Resolve(string path)
    {
        var link = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true) : null;
        return link?.FullName ?? Path.GetFullPath(path);
    }

    // A folder of memory is an ordinary one.
    private static bool IsOfSystem(string path) =>
        (path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal))
        || path.StartsWith("/proc/", StringComparison.Ordinal);

    // A pipe is opened once: its reader takes the first end of it for the end of the document.
    private static FileStream? OpenPipe(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        var existing = OpenExisting(path);
        if (!existing.CanSeek)
        {
            return existing;
        }

        existing.Dispose();
        return null;
    }

    // Without a buffer: what a full device refused is not tried again when the stream is closed.
    private static FileStream OpenExisting(string path) =>
        new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
}
