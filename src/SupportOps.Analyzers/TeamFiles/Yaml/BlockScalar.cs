using System.Text;
using SupportOps.TeamFiles.Yaml;

namespace SupportOps.Analyzers.TeamFiles.Yaml;

/// <summary>Scans a literal (<c>|</c>) or folded (<c>&gt;</c>) block.</summary>
internal sealed class BlockScalar
{
    private readonly ScannerState _state;
    private readonly TextCursor _cursor;
    private readonly TextPosition _start;
    private readonly bool _isLiteral;
    private readonly StringBuilder _value = new();
    private readonly StringBuilder _breaks = new();
    private char _lineBreak;
    private bool _isFirstLine;
    private bool _isAfterBlank;
    private int _column;
    private TextPosition _end;

    private BlockScalar(ScannerState state, bool isLiteral)
    {
        _state = state;
        _cursor = state.Cursor;
        _start = _cursor.Position;
        _isLiteral = isLiteral;
    }

    public static Token Scan(ScannerState state, bool isLiteral) => new BlockScalar(state, isLiteral).Scan();

    private Token Scan()
    {
        _cursor.Skip();
        var (chomping, increment) = ReadHead();
        _column = increment == 0 ? 0 : Math.Max(_state.Indent, 0) + increment;
        ReadBreaks();
        while (_cursor.LineOffset == _column && !_cursor.IsZero && !_cursor.IsDocumentMark('.'))
        {
            ReadLine();
            ReadBreaks();
        }

        if (chomping != '-')
        {
            AppendLineBreak();
        }

        _value.Append(chomping == '+' ? _breaks.ToString() : string.Empty);
        return new Token(TokenKind.Scalar, _start, _end) { Text = _value.ToString() };
    }

    private (char Chomping, int Increment) ReadHead()
    {
        var (chomping, increment) = ('\0', 0);
        if (_cursor.IsAny("+-"))
        {
            chomping = _cursor.Read();
            increment = ReadIncrement();
        }
        else if (_cursor.IsDigit())
        {
            increment = ReadIncrement();
            chomping = _cursor.IsAny("+-") ? _cursor.Read() : '\0';
        }

        if (_cursor.Is('#'))
        {
            throw Refuse("a comment touches the mark of a block");
        }

        _cursor.SkipWhite();
        _cursor.SkipComment();
        if (!_cursor.IsBreakOrZero())
        {
            throw Refuse("text stands behind the mark of a block");
        }

        _isFirstLine = _cursor.IsBreak();
        _cursor.SkipLine();
        return (chomping, increment);
    }

    private int ReadIncrement()
    {
        if (!_cursor.IsDigit())
        {
            return 0;
        }

        return _cursor.Is('0') ? throw Refuse("a block is indented by 0") : _cursor.Read() - '0';
    }

    private void ReadLine()
    {
        var isBlank = _cursor.IsWhite();
        if (!_isLiteral && _lineBreak == '\n' && !_isAfterBlank && !isBlank)
        {
            _value.Append(_breaks.Length == 0 ? " " : string.Empty);
            _lineBreak = '\0';
        }
        else
        {
            AppendLineBreak();
        }

        _value.Append(_breaks);
        _breaks.Clear();
        _isAfterBlank = isBlank;
        var start = _cursor.Index;
        while (!_cursor.IsBreakOrZero())
        {
            _cursor.Skip();
        }

        _value.Append(_cursor.Text, start, _cursor.Index - start);
        _lineBreak = _cursor.ReadLine();
    }

    private void AppendLineBreak()
    {
        if (_lineBreak != '\0')
        {
            _value.Append(_lineBreak);
        }

        _lineBreak = '\0';
    }

    // Passes empty lines and indentation; the first line with a text says how far the block is indented.
    private void ReadBreaks()
    {
        var (deepest, first) = (0, -1);
        _end = _cursor.Position;
        while (true)
        {
            SkipIndentation();
            deepest = Math.Max(deepest, _cursor.LineOffset);
            if (!_cursor.IsBreak())
            {
                first = _isLiteral && _isFirstLine ? BlanksOfLine(first) : first;
                break;
            }

            first = _isFirstLine ? _cursor.LineOffset : first;
            _isFirstLine = false;
            _breaks.Append(_cursor.ReadLine());
            _end = _cursor.Position;
        }

        _isFirstLine = false;
        RefuseDeepBlanks(deepest, first);
        if (_column == 0 && (_cursor.LineOffset > 0 || _state.Indent > -1))
        {
            _column = Math.Max(deepest, Math.Max(_state.Indent + 1, 1));
        }
    }

    private void SkipIndentation()
    {
        while ((_column == 0 || _cursor.LineOffset < _column) && _cursor.IsSpace)
        {
            _cursor.Skip();
        }
    }

    // Where the indentation was given, further blanks of an empty line are left.
    private int BlanksOfLine(int none)
    {
        var count = 0;
        while (_cursor.Is(' ', count))
        {
            count++;
        }

        return count > 0 && _cursor.IsBreak(count) ? _cursor.LineOffset + count : none;
    }

    private void RefuseDeepBlanks(int deepest, int first)
    {
        var isTooDeep = _isLiteral
            ? first > 1 && _column < first - 1
            : deepest > _cursor.LineOffset && first > -1;
        if (isTooDeep)
        {
            throw new YamlSyntaxException(_end, "an empty line is indented more than the block that follows");
        }
    }

    private YamlSyntaxException Refuse(string reason) => new(_start, reason);
}
