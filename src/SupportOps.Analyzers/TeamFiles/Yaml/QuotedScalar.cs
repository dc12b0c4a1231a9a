using System.Text;
using SupportOps.TeamFiles.Yaml;

namespace SupportOps.Analyzers.TeamFiles.Yaml;

/// <summary>Scans a scalar in single or double quotes.</summary>
internal sealed class QuotedScalar
{
    private readonly ScannerState _state;
    private readonly TextCursor _cursor;
    private readonly TextPosition _start;
    private readonly char _quote;
    private readonly StringBuilder _value = new();
    private readonly LineFolding _folding = new();

    private QuotedScalar(ScannerState state, char quote)
    {
        _state = state;
        _cursor = state.Cursor;
        _start = _cursor.Position;
        _quote = quote;
    }

    private bool IsDouble => _quote == '"';

    public static Token Scan(ScannerState state, char quote)
    {
        var scalar = new QuotedScalar(state, quote);
        scalar._cursor.Skip();
        scalar.ReadContent();
        scalar._cursor.Skip();
        return new Token(TokenKind.Scalar, scalar._start, scalar._cursor.Position) { Text = scalar._value.ToString() };
    }

    private void ReadContent()
    {
        var isAfterBreak = false;
        while (true)
        {
            RequireContent(isAfterBreak);
            ReadWords();
            if (_cursor.Is(_quote))
            {
                return;
            }

            ReadBlanks();
            isAfterBreak = _folding.HasBreak;
            if (isAfterBreak)
            {
                _folding.MoveTo(_value);
            }
        }
    }

    private void RequireContent(bool isAfterBreak)
    {
        if (_cursor.IsDocumentMark())
        {
            throw Refuse("a quoted text is cut by the mark of a document");
        }

        if (_cursor.IsZero)
        {
            throw Refuse("a quoted text has no end");
        }

        if (isAfterBreak && IsDouble && _state.Indent >= _cursor.LineOffset)
        {
            throw Refuse("a line of a quoted text is not indented enough");
        }
    }

    private void ReadWords()
    {
        while (!_cursor.IsWhiteBreakOrZero())
        {
            if (!IsDouble && _cursor.Is('\'') && _cursor.Is('\'', 1))
            {
                _value.Append('\'');
                _cursor.Skip(2);
            }
            else if (_cursor.Is(_quote))
            {
                return;
            }
            else if (IsDouble && _cursor.Is('\\') && _cursor.IsBreak(1))
            {
                _cursor.Skip();
                _cursor.SkipLine();
                _folding.AddEscaped();
                return;
            }
            else if (IsDouble && _cursor.Is('\\'))
            {
                EscapeSequence.Read(_cursor, _value, _start);
            }
            else
            {
                _value.Append(_cursor.Read());
            }
        }
    }

    private void ReadBlanks()
    {
        var blanks = _cursor.Index;
        while (_cursor.IsWhite())
        {
            _cursor.Skip();
        }

        if (!_folding.HasBreak && !_cursor.IsBreak())
        {
            _value.Append(_cursor.Text, blanks, _cursor.Index - blanks);
            return;
        }

        while (_cursor.IsWhite() || _cursor.IsBreak())
        {
            if (_cursor.IsBreak())
            {
                _folding.Add(_cursor.ReadLine());
            }
            else
            {
                _cursor.Skip();
            }
        }
    }

    private YamlSyntaxException Refuse(string reason) => new(_start, reason);
}
