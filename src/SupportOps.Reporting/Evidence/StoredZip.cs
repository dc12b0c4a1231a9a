using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace SupportOps.Reporting.Evidence;

/// <summary>Writes a ZIP file whose every byte follows from its parts.</summary>
/// <remarks>
/// The platform's own writer compresses differently from release to release and names the operating system, so that the
/// same parts give other bytes elsewhere (docs/decisions/0019-evidence-archive.md). Source: PKWARE APPNOTE 6.3.10,
/// sections 4.3.7, 4.3.12 and 4.3.16.
/// </remarks>
internal static class StoredZip
{
    public const uint LocalSignature = 0x04034B50;
    public const int LocalLength = 30;
    public const int CentralLength = 46;
    public const int EndLength = 22;

    private const uint CentralSignature = 0x02014B50;
    private const uint EndSignature = 0x06054B50;
    private const ushort VersionNeeded = 20;
    private const ushort MadeByUnix = (3 << 8) | VersionNeeded;
    private const ushort FirstDayOfZip = (1 << 5) | 1;

    // A regular file of mode 0600: what is unpacked holds personal data.
    private const uint OwnerOnly = 0x81800000;

    public static byte[] Write(IReadOnlyList<EvidenceFile> parts)
    {
        var output = new ArrayBufferWriter<byte>();
        var directory = new ArrayBufferWriter<byte>();
        foreach (var part in parts)
        {
            WriteDirectory(directory, part, (uint)output.WrittenCount);
            WriteUInt32(output, LocalSignature);
            WriteCommon(output, part);
            output.Write(Encoding.ASCII.GetBytes(part.Name));
            output.Write(part.Content.Span);
        }

        WriteEnd(directory, parts.Count, (uint)output.WrittenCount);
        output.Write(directory.WrittenSpan);
        return output.WrittenSpan.ToArray();
    }

    private static void WriteDirectory(ArrayBufferWriter<byte> output, EvidenceFile part, uint offset)
    {
        WriteUInt32(output, CentralSignature);
        WriteUInt16(output, MadeByUnix);
        WriteCommon(output, part);

        // No comment, on the first disk, no internal attributes.
        WriteUInt16(output, 0);
        WriteUInt16(output, 0);
        WriteUInt16(output, 0);
        WriteUInt32(output, OwnerOnly);
        WriteUInt32(output, offset);
        output.Write(Encoding.ASCII.GetBytes(part.Name));
    }

    private static void WriteCommon(ArrayBufferWriter<byte> output, EvidenceFile part)
    {
        WriteUInt16(output, VersionNeeded);

        // No flags, stored, midnight of the first day that the format knows.
        WriteUInt16(output, 0);
        WriteUInt16(output, 0);
        WriteUInt16(output, 0);
        WriteUInt16(output, FirstDayOfZip);
        WriteUInt32(output, Crc32.Of(part.Content.Span));
        WriteUInt32(output, (uint)part.Content.Length);
        WriteUInt32(output, (uint)part.Content.Length);
        WriteUInt16(output, (ushort)part.Name.Length);
        WriteUInt16(output, 0);
    }

    private static void WriteEnd(ArrayBufferWriter<byte> directory, int count, uint offset)
    {
        var length = (uint)directory.WrittenCount;
        WriteUInt32(directory, EndSignature);
        WriteUInt32(directory, 0);
        WriteUInt16(directory, (ushort)count);
        WriteUInt16(directory, (ushort)count);
        WriteUInt32(directory, length);
        WriteUInt32(directory, offset);
        WriteUInt16(directory, 0);
    }

    private static void WriteUInt16(ArrayBufferWriter<byte> output, ushort value)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(output.GetSpan(sizeof(ushort)), value);
        output.Advance(sizeof(ushort));
    }

    private static void WriteUInt32(ArrayBufferWriter<byte> output, uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(output.GetSpan(sizeof(uint)), value);
        output.Advance(sizeof(uint));
    }
}
