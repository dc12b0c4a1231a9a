using System.IO.Compression;
using SupportOps.Reliability.VirtualTime;

namespace SupportOps.Reliability.Faults;

/// <summary>The bodies of the fault matrix.</summary>
internal static class FaultyBodies
{
    private const int BombBytes = 64 * 1024 * 1024;

    private static readonly Lazy<byte[]> CompressedBomb = new(Compress);

    /// <summary>Stops in the middle with the error that a broken connection gives.</summary>
    public static Stream CutAfter(byte[] body, int length)
    {
        var left = body.AsMemory(0, length);
        return new FaultyBody((buffer, _) =>
        {
            if (left.IsEmpty)
            {
                throw new HttpIOException(HttpRequestError.ResponseEnded, "The response ended prematurely.");
            }

            var count = Math.Min(left.Length, buffer.Length);
            left[..count].CopyTo(buffer);
            left = left[count..];
            return ValueTask.FromResult(count);
        });
    }

    /// <summary>Gives a blank each second and never ends.</summary>
    public static Stream Dribble(TimeProvider time) => new FaultyBody(async (buffer, cancellationToken) =>
    {
        await VirtualWait.ForAsync(TimeSpan.FromSeconds(1), time, cancellationToken);
        buffer.Span[0] = (byte)' ';
        return 1;
    });

    /// <summary>Gives blanks as fast as they are read and never ends.</summary>
    public static Stream Endless() => new FaultyBody((buffer, _) =>
    {
        buffer.Span.Fill((byte)' ');
        return ValueTask.FromResult(buffer.Length);
    });

    /// <summary>64 MiB of blanks in some 64 KiB; what a decompressing handler hands on is this stream.</summary>
    public static Stream Bomb() => new GZipStream(new MemoryStream(CompressedBomb.Value), CompressionMode.Decompress);

    private static byte[] Compress()
    {
        using var result = new MemoryStream();
        using (var zip = new GZipStream(result, CompressionLevel.Optimal, leaveOpen: true))
        {
            var blanks = new byte[64 * 1024];
            blanks.AsSpan().Fill((byte)' ');
            for (var written = 0; written < BombBytes; written += blanks.Length)
            {
                zip.Write(blanks);
            }
        }

        return result.ToArray();
    }
}
