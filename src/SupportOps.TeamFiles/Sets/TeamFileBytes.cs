using System.Security.Cryptography;
using SupportOps.TeamFiles.Yaml;

namespace SupportOps.TeamFiles.Sets;

/// <summary>The bytes of a file, as many as the reader will look at, with the hash of all of them.</summary>
internal sealed class TeamFileBytes
{
    private const int ChunkSize = 81_920;

    private static readonly string HashOfNothing = Convert.ToHexStringLower(SHA256.HashData([]));

    private TeamFileBytes(byte[] content, string sha256, string? problem)
    {
        Content = content;
        Sha256 = sha256;
        Problem = problem;
    }

    /// <summary>The file; of one that is too large one byte more than the limit, so that it is refused.</summary>
    public byte[] Content { get; }

    /// <summary>SHA-256 of the whole file in lower-case hexadecimal; of nothing when it could not be read.</summary>
    public string Sha256 { get; }

    /// <summary>Why the file could not be read; null when it could.</summary>
    public string? Problem { get; }

    /// <summary>The content of a file that somebody named.</summary>
    /// <exception cref="IOException">The file does not exist, or cannot be read.</exception>
    public static byte[] LoadOrThrow(string path)
    {
        if (!File.Exists(path))
        {
            throw new FileNotFoundException($"There is no file '{path}'.", path);
        }

        var bytes = Load(path);
        return bytes.Problem is null ? bytes.Content : throw new IOException(bytes.Problem);
    }

    public static TeamFileBytes Load(string path)
    {
        try
        {
            // Opening a pipe waits for its other end. Like an empty file it has no length, and is refused as one.
            if (new FileInfo(path).Length == 0)
            {
                return new([], HashOfNothing, problem: null);
            }

            using var file = File.OpenRead(path);
            return Load(file);
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return new([], HashOfNothing, $"The file cannot be read: {exception.Message}");
        }
    }

    // No more than the length at the beginning is read, so that a device or a growing file comes to an end.
    private static TeamFileBytes Load(FileStream file)
    {
        var left = file.Length;
        var content = new byte[Math.Min(left, YamlLimits.MaxBytes + 1)];
        var length = file.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(content, 0, length);
        left -= length;

        var chunk = left > 0 ? new byte[ChunkSize] : [];
        while (left > 0 && file.Read(chunk, 0, (int)Math.Min(left, chunk.Length)) is > 0 and var read)
        {
            hash.AppendData(chunk, 0, read);
            left -= read;
        }

        return new(content[..length], Convert.ToHexStringLower(hash.GetHashAndReset()), problem: null);
    }
}
