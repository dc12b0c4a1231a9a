using System.Buffers;
using System.Text.Unicode;

namespace SupportOps.TeamFiles.Yaml;

/// <summary>Turns the bytes of a file into text, or says where they are none.</summary>
internal static class Utf8Text
{
    // YAML 1.2, 5.1: of the C0 block only tab, LF and CR may stand in a stream. The parser takes NUL for the end of the
    // text, so that whatever follows one would be lost without a word.
    private static readonly SearchValues<char> Forbidden =
        SearchValues.Create([.. Enumerable.Range(0, 32).Select(code => (char)code).Except(['\t', '\n', '\r'])]);

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The text without its byte order mark.</summary>
    /// <exception cref="YamlRefusedException">Too large, not UTF-8, or with a character that YAML forbids.</exception>
    public static string Decode(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > YamlLimits.MaxBytes)
        {
            throw new YamlRefusedException(
                TextPosition.Start,
                $"The file has more than {YamlLimits.MaxBytes / 1024} KiB, which is too large.",
                "Keep only what the schema asks for.");
        }

        var content = utf8.StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8;
        var buffer = ArrayPool<char>.Shared.Rent(content.Length);
        try
        {
            return Decode(content, buffer);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static string Decode(ReadOnlySpan<byte> content, Span<char> buffer)
    {
        var status = Utf8.ToUtf16(content, buffer, out _, out var length, replaceInvalidSequences: false);
        var text = buffer[..length];
        if (status != OperationStatus.Done)
        {
            throw new YamlRefusedException(
                TextPosition.After(text),
                "The file is not UTF-8 text from here on.",
                "Save it with the encoding UTF-8.");
        }

        var forbidden = text.IndexOfAny(Forbidden);
        return forbidden < 0
            ? text.ToString()
            : throw new YamlRefusedException(
                TextPosition.After(text[..forbidden]),
                $"The control character U+{(int)text[forbidden]:X4} may not stand in YAML.",
                "Remove it.");
    }
}
