using System.Text;
using SupportOps.TeamFiles.Yaml;

namespace SupportOps.Analyzers.TeamFiles.Yaml;

/// <summary>Scans a scalar without quotes.</summary>
internal sealed class PlainScalar
{
    private readonly ScannerState _state;
    private readonly TextCursor _cursor;
    private readonly SimpleKey _key;
    private readonly TextPosition _start;
    private readonly int _leastColumn;
    private readonly LineFolding _folding = new();
    private StringBuilder? _earlier;
    private int _segment;
    private int _segmentEnd;
    private TextPosition _end;

    private PlainScalar(ScannerState state)
    {
        _state = state;
        _cursor = state.Cursor;
        _key = state.Key;
        _start = _end = _cursor.Position;
        _segment = _segmentEnd = _cursor.Index;
        _leastColumn = state.Indent + 1;
    }

    private bool HasBreak => _folding.HasBreak;

    public static Token Scan(ScannerState state, out bool isMultiline)
    {
        var scalar = new PlainScalar(state);
        isMultiline = false;
        while (!scalar.IsOver())
        {
            scalar.ReadWords();
            if (!scalar._cursor.IsWhite() && !scalar._cursor.IsBreak())
            {
                break;
            }

            scalar.ReadBlanks(ref isMultiline);
            if (!state.IsFlow && scalar._cursor.LineOffset < scalar._leastColumn)
            {
                break;
            }
        }

        state.IsKeyAllowed |= scalar.HasBreak;
        return new Token(TokenKind.Scalar, scalar._start, scalar._end) { Text = scalar.Value(), IsPlain = true };
    }

    private bool IsOver()
    {
        if (_cursor.IsDocumentMark())
        {
            return true;
        }

        if (!_cursor.Is('#'))
        {
            return false;
        }

        _state.IsAfterPlainComment |= _state.Indent < 0 && !_state.IsFlow;
        return true;
    }

    private void ReadWords()
    {
        var isAliasValue = _cursor.Is('*') && _key is not { IsPossible: true, IsRequired: true };
        while (!_cursor.IsWhiteBreakOrZero())
        {
            if (IsIndicator(isAliasValue))
            {
                if (!_state.IsFlow && !_key.IsPossible)
                {
                    _state.AddError("a map begins inside a plain value");
                }

                break;
            }

            Fold();
            if (_state.IsFlow && _cursor.LineOffset < _leastColumn)
            {
                throw new YamlSyntaxException(position: null, reason: null);
            }

            _cursor.Skip();
            _segmentEnd = _cursor.Index;
            _end = _cursor.Position;
        }
    }

    private bool IsIndicator(bool isAliasValue)
    {
        var isColon = _cursor.Is(':') && !isAliasValue
            && (_cursor.IsWhiteBreakOrZero(1) || (_state.IsFlow && _cursor.Is(',', 1)));
        return isColon || (_state.IsFlow && _cursor.IsAny(",[]{}"));
    }

    // Blanks inside a line belong to the text as they are; a break is folded when something follows it.
    private void Fold()
    {
        if (!HasBreak)
        {
            return;
        }

        _earlier ??= new StringBuilder();
        _earlier.Append(_cursor.Text, _segment, _segmentEnd - _segment);
        _folding.MoveTo(_earlier);
        _segment = _cursor.Index;
    }

    private void ReadBlanks(ref bool isMultiline)
    {
        while (true)
        {
            if (_cursor.IsBreak())
            {
                isMultiline = true;
                _folding.Add(_cursor.ReadLine());
            }
            else if (_cursor.IsWhite())
            {
                if (HasBreak && _cursor.LineOffset < _leastColumn && _cursor.IsTab)
                {
                    throw new YamlSyntaxException(_start, "a tab indents a plain value");
                }

                _cursor.Skip();
            }
            else
            {
                return;
            }
        }
    }

    private string Value()
    {
        var last = _cursor.Text.Substring(_segment, _segmentEnd - _segment);
        return _earlier is null ? last : _earlier.Append(last).ToString();
    }
}
