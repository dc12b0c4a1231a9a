using System.IO.Compression;

namespace SupportOps.Testing.Faults;

/// <summary>Answers larger than any client should read.</summary>
internal static class HugeAnswers
{
    // White space between tokens: a parser has no reason to stop before the end.
    private static readonly byte[] Spaces = CreateSpaces();

    public static FaultEffect Endless() => static async (exchange, right) =>
    {
        exchange.Start(right(), length: null);
        while (true)
        {
            await exchange.SendAsync(Spaces).ConfigureAwait(false);
        }
    };

    public static FaultEffect Compressed(long size) => async (exchange, right) =>
    {
        exchange.Start(right(), length: null);
        exchange.Context.Response.Headers.ContentEncoding = "gzip";
        var gzip = new GZipStream(exchange.Context.Response.Body, CompressionLevel.Fastest, leaveOpen: true);
        await using (gzip.ConfigureAwait(false))
        {
            for (var sent = 0L; sent < size; sent += Spaces.Length)
            {
                await gzip.WriteAsync(Spaces, exchange.Gone).ConfigureAwait(false);
            }
        }
    };

    private static byte[] CreateSpaces()
    {
        var spaces = new byte[64 * 1024];
        Array.Fill(spaces, (byte)' ');
        return spaces;
    }
}
