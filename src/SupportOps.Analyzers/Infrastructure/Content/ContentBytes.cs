using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace SupportOps.Analyzers.Infrastructure.Content;

/// <summary>The bytes of a file, which a build hands over as text only.</summary>
internal static class ContentBytes
{
    private const int Utf8CodePage = 65001;
    private const char Replacement = '\uFFFD';
    private const byte NoUtf8 = 0xFF;

    private static readonly Encoding Strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The bytes; where some were lost in reading, one that is no UTF-8 stands for them.</summary>
    public static byte[] Of(SourceText text, string content)
    {
        var encoding = text.Encoding ?? Strict;
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(content)];
        if (encoding.CodePage == Utf8CodePage && LostAt(text, content, bytes) is { } lost)
        {
            bytes[encoding.GetPreamble().Length + Strict.GetByteCount(content.Substring(0, lost))] = NoUtf8;
        }

        return bytes;
    }

    /// <summary>Index of the first character that stands for bytes that were no UTF-8; null when there is none.</summary>
    public static int? LostIn(SourceText text, string content)
    {
        var encoding = text.Encoding ?? Strict;
        return encoding.CodePage == Utf8CodePage
            ? LostAt(text, content, [.. encoding.GetPreamble(), .. encoding.GetBytes(content)])
            : 0;
    }

    // The replacement character may be a character of the file: then the bytes are those that were read.
    private static int? LostAt(SourceText text, string content, byte[] bytes)
    {
        var index = content.IndexOf(Replacement);
        if (index < 0)
        {
            return null;
        }

        var again = SourceText.From(bytes, bytes.Length, Strict, text.ChecksumAlgorithm);
        return again.GetChecksum().SequenceEqual(text.GetChecksum()) ? null : index;
    }
}
