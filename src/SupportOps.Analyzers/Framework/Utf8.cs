using System.Buffers;

namespace System.Text.Unicode;

/// <summary>The one conversion that reading a file asks for.</summary>
/// <remarks>Source: The Unicode Standard, table 3-7 Well-Formed UTF-8 Byte Sequences.</remarks>
internal static class Utf8
{
    private const int MaxLength = 4;

    /// <summary>Writes the text up to its end or to the first byte that is no part of it.</summary>
    public static OperationStatus ToUtf16(
        ReadOnlySpan<byte> source, Span<char> target, out int read, out int written, bool replaceInvalidSequences)
    {
        (read, written) = (0, 0);
        while (read < source.Length)
        {
            if (!TryRead(source[read..], out var value, out var length))
            {
                return OperationStatus.InvalidData;
            }

            read += length;
            written += Write(value, target[written..]);
        }

        return OperationStatus.Done;
    }

    private static bool TryRead(ReadOnlySpan<byte> bytes, out int value, out int length)
    {
        (value, length) = bytes[0] switch
        {
            < 0x80 => (bytes[0], 1),
            >= 0xC2 and <= 0xDF => (bytes[0] & 0x1F, 2),
            >= 0xE0 and <= 0xEF => (bytes[0] & 0x0F, 3),
            >= 0xF0 and <= 0xF4 => (bytes[0] & 0x07, MaxLength),
            _ => (0, 0),
        };
        if (length == 0 || length > bytes.Length)
        {
            return false;
        }

        foreach (var next in bytes[1..length])
        {
            if ((next & 0xC0) != 0x80)
            {
                return false;
            }

            value = (value << 6) | (next & 0x3F);
        }

        return length switch
        {
            3 => value is >= 0x800 and not (>= 0xD800 and <= 0xDFFF),
            MaxLength => value is >= 0x10000 and <= 0x10FFFF,
            _ => true,
        };
    }

    private static int Write(int value, Span<char> target)
    {
        if (value < 0x10000)
        {
            target[0] = (char)value;
            return 1;
        }

        char.ConvertFromUtf32(value).AsSpan().CopyTo(target);
        return 2;
    }
}
