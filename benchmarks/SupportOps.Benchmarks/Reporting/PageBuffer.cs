using System.Buffers;

namespace SupportOps.Benchmarks.Reporting;

/// <summary>Room for a document that is used again for the next one, as a stream's buffer would be.</summary>
internal sealed class PageBuffer(int bytes) : IBufferWriter<byte>
{
    private readonly byte[] _room = new byte[bytes];
    private int _used;

    public int Used => _used;

    public void Clear() => _used = 0;

    public void Advance(int count) => _used += count;

    public Memory<byte> GetMemory(int sizeHint = 0) => _room.AsMemory(_used);

    public Span<byte> GetSpan(int sizeHint = 0) => _room.AsSpan(_used);
}
