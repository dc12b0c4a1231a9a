namespace SupportOps.Cli.Runbooks;

/// <summary>Reads the bytes of a file, and of no endless one.</summary>
internal static class FileBytes
{
    // Four bytes for each character of the longest description of an issue that GitLab keeps.
    private const int MaxBytes = 4 * 1024 * 1024;

    /// <summary>Reads from where the stream stands to its end.</summary>
    /// <exception cref="IOException">It is longer than any runbook.</exception>
    public static byte[] Read(FileStream stream)
    {
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
