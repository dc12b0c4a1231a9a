using System.Buffers;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SupportOps.Analyzers.Infrastructure.Options;

namespace SupportOps.Analyzers.Readability;

/// <summary>Measures the lines of a text in columns, as an editor shows them.</summary>
internal readonly struct LineRuler
{
    private const int LargestFit = 1 << 20;

    private readonly SourceText _text;
    private readonly bool _hasTabs;
    private readonly int _tabWidth;

    private LineRuler(SourceText text, bool hasTabs, int tabWidth)
    {
        _text = text;
        _hasTabs = hasTabs;
        _tabWidth = tabWidth;
    }

    public static LineRuler Of(SourceText text, AnalyzerConfigOptions options) =>
        new(text, HasTabs(text), RuleOptions.TabWidth.Read(options, "tab_width"));

    /// <summary>Where the first character beyond a column is; negative when the line fits.</summary>
    public int FindOverflow(TextLine line, int columns)
    {
        var span = line.SpanIncludingLineBreak;
        return !_hasTabs && span.Length <= columns ? -1 : Walk(span.Start, line.End, columns);
    }

    /// <summary>Columns of a line.</summary>
    public int WidthOf(TextLine line)
    {
        var width = 0;
        for (var position = line.Start; position < line.End; position++)
        {
            width = Next(width, _text[position]);
        }

        return width;
    }

    private int Walk(int start, int end, int columns)
    {
        var width = 0;
        for (var position = start; position < end; position++)
        {
            width = Next(width, _text[position]);
            if (width > columns)
            {
                return position;
            }
        }

        return -1;
    }

    // The second half of a surrogate pair stands in the column of the first.
    private int Next(int width, char character) => character switch
    {
        '\t' => width + _tabWidth - (width % _tabWidth),
        _ when char.IsLowSurrogate(character) => width,
        _ => width + 1,
    };

    // One search over a copy is several times faster than asking the text for each character.
    private static bool HasTabs(SourceText text)
    {
        if (text.Length > LargestFit)
        {
            return true;
        }

        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        text.CopyTo(0, buffer, 0, text.Length);
        var found = Array.IndexOf(buffer, '\t', 0, text.Length) >= 0;
        ArrayPool<char>.Shared.Return(buffer);
        return found;
    }
}
