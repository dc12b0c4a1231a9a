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
        if (encoding.CodePage != Utf8CodePage)
        {
            return [.. encoding.GetPreamble(), .. encoding.GetBytes(content)];
        }

        var bytes = Strict.GetBytes(content);
        if (LostIn(text, content, bytes) is { } lost)
        {
            bytes[Strict.GetByteCount(content.Substring(0, lost))] = NoUtf8;
        }

        return bytes;
    }

    /// <summary>Index of the first character that stands for bytes that were no UTF-8; null for none.</summary>
    public static int? LostIn(SourceText text, string content) =>
        (text.Encoding ?? Strict).CodePage == Utf8CodePage
            ? LostIn(text, content, Strict.GetBytes(content))
            : 0;

    // The replacement character may be a character of the file: then the bytes are those that were read.
    private static int? LostIn(SourceText text, string content, byte[] bytes)
    {
        var index = content.IndexOf(Replacement);
        return index < 0 || IsSource(text, bytes) || IsSource(text, [.. Encoding.UTF8.GetPreamble(), .. bytes])
            ? null
            : index;
    }

    private static bool IsSource(SourceText text, byte[] bytes) => SourceText
        .From(bytes, bytes.Length, Strict, text.ChecksumAlgorithm)
        .GetChecksum().SequenceEqual(text.GetChecksum());
}
