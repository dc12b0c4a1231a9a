using System.Runtime.InteropServices;

namespace SupportOps.TeamFiles.Yaml;

/// <summary>A place in a text, both numbers counted from 1.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextPosition(int Line, int Column)
{
    public static TextPosition Start { get; } = new(1, 1);

    /// <summary>The place just after a text. LF, CR and CRLF end a line, as in YAML 1.2.</summary>
    public static TextPosition After(ReadOnlySpan<char> text)
    {
        var line = 1;
        var lineStart = 0;
        for (var index = 0; index < text.Length; index++)
        {
            var crBeforeLf = text[index] == '\r' && index + 1 < text.Length && text[index + 1] == '\n';
            if (text[index] is '\n' or '\r' && !crBeforeLf)
            {
                line++;
                lineStart = index + 1;
            }
        }

        return new(line, text.Length - lineStart + 1);
    }
}
