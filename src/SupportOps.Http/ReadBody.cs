using System.Buffers;

namespace SupportOps.Http;

/// <summary>A whole body in a rented buffer; more than the limit is an error.</summary>
/// <remarks>
/// A page is read whole before it is parsed: parsing as the network delivers takes a multiple of the time, because each
/// part that ends inside a value is looked at again.
/// </remarks>
internal sealed class ReadBody : IDisposable
{
    private const int FirstSize = 128 * 1024;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _length;

    private ReadBody()
    {
    }

    /// <summary>The bytes, without the mark that some gateways put before them.</summary>
    public ReadOnlySpan<byte> Bytes
    {
        get
        {
            var bytes = _buffer.AsSpan(0, _length);
            return bytes.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes;
        }
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <exception cref="BodyTooLargeException">The body is longer than the limit.</exception>
    public static async Task<ReadBody> OfAsync(Stream stream, int limit, CancellationToken cancellationToken)
    {
        var body = new ReadBody();
        try
        {
            await body.FillAsync(stream, limit, cancellationToken).ConfigureAwait(false);
            return body;
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        // The next tenant of the buffer has no business with the people in this one.
        ArrayPool<byte>.Shared.Return(_buffer, clearArray: true);
        _buffer = [];
    }

    private async Task FillAsync(Stream stream, int limit, CancellationToken cancellationToken)
    {
        int read;
        while ((read = await stream.ReadAsync(_buffer.AsMemory(_length), cancellationToken).ConfigureAwait(false)) > 0)
        {
            _length += read;
            if (_length > limit)
            {
                throw new BodyTooLargeException(limit);
            }

            if (_length == _buffer.Length)
            {
                Grow();
            }
        }
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer, clearArray: true);
        _buffer = larger;
    }
}
