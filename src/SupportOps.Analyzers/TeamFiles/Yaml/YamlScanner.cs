using SupportOps.TeamFiles.Yaml;

namespace SupportOps.Analyzers.TeamFiles.Yaml;

/// <summary>Turns a text into tokens, no further ahead than the next one needs.</summary>
/// <remarks>
/// Source: YAML 1.2.2. Where readers differ it does what the parser of <c>team check</c> does, in what it accepts and
/// in where it stops: one file must not have two verdicts. Tests compare the two.
/// </remarks>
internal sealed class YamlScanner(string text)
{
    private readonly ScannerState _state = new(text);
    private TokenKind? _previous;
    private Token? _lastAnchor;
    private bool _isStarted;
    private bool _isEnded;
    private bool _isAfterQuoted;
    private bool _isAfterFlow;
    private bool _isFlowOpened;

    public TextPosition Position => _state.Cursor.Position;

    private TextCursor Cursor => _state.Cursor;

    /// <summary>The next token, taken but not yet counted as parsed; null at the end.</summary>
    public Token? Next()
    {
        while (_state.Tokens.Count == 0 ? !_isEnded : _state.IsHeadUndecided())
        {
            Fetch();
        }

        return _state.Tokens.Count > 0 ? _state.Tokens.Take() : null;
    }

    /// <summary>Counts a token as parsed.</summary>
    public void Consume(Token token)
    {
        _state.Parsed++;
        _previous = token.Kind;
    }

    private void Fetch()
    {
        if (!_isStarted)
        {
            _isStarted = true;
            Add(TokenKind.StreamStart, Position);
            return;
        }

        SkipToToken();
        _state.ForgetStaleKeys();
        _state.LeaveBlocks(Cursor.LineOffset);
        if (Cursor.IsAtEnd)
        {
            FetchEnd();
        }
        else if (!FetchMark() && !FetchIndicator() && !FetchProperty() && !FetchQuotedOrBlock())
        {
            FetchPlain();
        }
    }

    private void SkipToToken()
    {
        while (true)
        {
            while (Cursor.IsSpace || ((_state.IsFlow || !_state.IsKeyAllowed) && Cursor.IsTab))
            {
                Cursor.Skip();
            }

            Cursor.SkipComment();
            if (!Cursor.IsBreak())
            {
                return;
            }

            Cursor.SkipLine();
            _state.IsKeyAllowed |= !_state.IsFlow;
        }
    }

    private void FetchEnd()
    {
        Cursor.EndLine();
        Unnest();
        _isEnded = true;
        Add(TokenKind.StreamEnd, Position);
        Cursor.Skip();
    }

    private void Unnest()
    {
        _state.LeaveBlocks(-1);
        _state.RemoveKey();
        _state.IsKeyAllowed = false;
    }

    private bool FetchMark()
    {
        if (Cursor.LineOffset != 0)
        {
            return false;
        }

        if (Cursor.Is('%'))
        {
            Unnest();
            if (Directive.Scan(Cursor, _previous) is { } directive)
            {
                _state.Tokens.Add(directive);
            }

            return true;
        }

        if (!Cursor.IsDocumentMark())
        {
            return false;
        }

        FetchDocumentMark(Cursor.Is('-'));
        return true;
    }

    private void FetchDocumentMark(bool isStart)
    {
        Unnest();
        var start = Position;
        Cursor.Skip(3);
        if (isStart)
        {
            _state.Tokens.Add(new Token(TokenKind.DocumentStart, start, Position));
            return;
        }

        Cursor.SkipWhite();
        Add(TokenKind.DocumentEnd, start);
        if (!Cursor.IsBreakOrZero() && !Cursor.Is('#'))
        {
            _state.Tokens.Add(Token.Error(start, "text stands behind the end of a document"));
        }
    }

    private bool FetchIndicator()
    {
        switch (Cursor.Peek())
        {
            case '[':
                OpenFlow(TokenKind.FlowListStart);
                return true;
            case '{':
                OpenFlow(TokenKind.FlowMapStart);
                return true;
            case ']':
                CloseFlow(TokenKind.FlowListEnd);
                return true;
            case '}':
                CloseFlow(TokenKind.FlowMapEnd);
                return true;
            case ',':
                FetchFlowEntry();
                return true;
            case '-':
                return FetchBlockEntry();
            case '?' when Cursor.IsWhiteBreakOrZero(1):
                FetchKey();
                return true;
            case ':' when IsValueMark():
                FetchValue();
                return true;
            default:
                return false;
        }
    }

    private void OpenFlow(TokenKind kind)
    {
        _state.SaveKey();
        _state.EnterFlow();
        _state.IsKeyAllowed = true;
        Add(kind, Position);
        Cursor.Skip();
        _isFlowOpened = true;
    }

    private void CloseFlow(TokenKind kind)
    {
        _state.RemoveKey();
        _state.LeaveFlow();
        _state.IsKeyAllowed = false;
        var start = Position;
        Cursor.Skip();
        Add(kind, start);
        if (kind == TokenKind.FlowListEnd && Cursor.Is('#'))
        {
            _state.Tokens.Add(Token.Error(start, "a comment touches a bracket"));
        }

        _isAfterFlow = true;
    }

    private void FetchFlowEntry()
    {
        _state.RemoveKey();
        _state.IsKeyAllowed = true;
        var start = Position;
        Cursor.Skip();
        _state.Tokens.Add(Cursor.Is('#')
            ? Token.Error(start, "a comment touches a comma")
            : new Token(TokenKind.FlowEntry, start, Position));
    }

    private bool FetchBlockEntry()
    {
        if (!Cursor.IsWhiteBreakOrZero(1))
        {
            if (_state.IsFlow && Cursor.IsAny(",[]{}", 1))
            {
                _state.AddError("a dash is no value");
            }

            return false;
        }

        if (!_state.IsFlow)
        {
            RequireEntryAllowed();
            _state.EnterBlock(TokenKind.BlockListStart, Position);
        }

        _state.RemoveKey();
        _state.IsKeyAllowed = true;
        var start = Position;
        Cursor.Skip();
        _state.Tokens.Add(new Token(TokenKind.BlockEntry, start, Position));
        return true;
    }

    private void RequireEntryAllowed()
    {
        if (_state.IsKeyAllowed)
        {
            return;
        }

        if (_lastAnchor is { } anchor && anchor.End.Line == Cursor.Line)
        {
            throw new YamlSyntaxException(anchor.Start, "an anchor stands before an item on its line");
        }

        _state.AddError("an item of a list may not stand here");
    }

    private void FetchKey()
    {
        if (!_state.IsFlow)
        {
            if (!_state.IsKeyAllowed)
            {
                throw new YamlSyntaxException(Position, "a key may not stand here");
            }

            _state.EnterBlock(TokenKind.BlockMapStart, Position);
        }

        _state.RemoveKey();
        _state.IsKeyAllowed = !_state.IsFlow;
        var start = Position;
        Cursor.Skip();
        _state.Tokens.Add(new Token(TokenKind.Key, start, Position));
    }

    private bool IsValueMark()
    {
        var isFree = Cursor.IsWhiteBreakOrZero(1);
        return (_state.IsFlow || isFree) && !(_state.IsKeyAllowed && _state.IsFlow)
            && !(_isAfterQuoted && Cursor.Is(':', 1))
            && (isFree || Cursor.Is(',', 1) || _isAfterQuoted || _isAfterFlow || _isFlowOpened);
    }

    private void FetchValue()
    {
        var key = _state.Key;
        if (key.IsPossible)
        {
            _state.Tokens.Insert(
                key.TokenNumber - _state.Parsed, new Token(TokenKind.Key, key.Position, key.Position));
            _state.EnterBlock(TokenKind.BlockMapStart, key.Position, key.TokenNumber);
            key.Forget();
            _state.IsKeyAllowed = false;
        }
        else if (!TryBeginComplexValue(key))
        {
            return;
        }

        var start = Position;
        Cursor.Skip();
        _state.Tokens.Add(new Token(TokenKind.Value, start, Position));
    }

    private bool TryBeginComplexValue(SimpleKey key)
    {
        if (_state.IsFlow)
        {
            _state.IsKeyAllowed = false;
            return true;
        }

        if (!_state.IsKeyAllowed)
        {
            _state.AddError("a value may not stand here");
            return false;
        }

        _state.EnterBlock(TokenKind.BlockMapStart, Position);
        var isEmptyKey = Cursor.LineOffset == 0 && key.Position.Column == 1;
        if (isEmptyKey)
        {
            Add(TokenKind.Key, key.Position);
        }

        _state.IsKeyAllowed = !isEmptyKey;
        return true;
    }

    private bool FetchProperty()
    {
        if (!Cursor.IsAny("*&!"))
        {
            return false;
        }

        var mark = Cursor.Peek();
        _state.SaveKey();
        _state.IsKeyAllowed = false;
        var token = mark == '!' ? NodeProperty.Tag(_state) : NodeProperty.Anchor(_state, isAlias: mark == '*');
        _lastAnchor = mark == '&' ? token : _lastAnchor;
        _state.Tokens.Add(token);
        return true;
    }

    private bool FetchQuotedOrBlock()
    {
        var mark = Cursor.Peek();
        if (mark is '|' or '>' && !_state.IsFlow)
        {
            _state.SaveKey();
            _state.IsKeyAllowed = true;
            _state.Tokens.Add(BlockScalar.Scan(_state, mark == '|'));
            return true;
        }

        if (mark is not ('\'' or '"'))
        {
            return false;
        }

        _state.SaveKey();
        _state.IsKeyAllowed = false;
        _isAfterQuoted = _state.IsFlow;
        _state.Tokens.Add(QuotedScalar.Scan(_state, mark));
        if (mark == '"' && Cursor.Is('#'))
        {
            _state.AddError("a comment touches a quoted text");
        }

        return true;
    }

    private void FetchPlain()
    {
        if (!MayBeginPlain())
        {
            RefuseOrSkip();
            return;
        }

        if (_state.IsAfterPlainComment)
        {
            _state.AddError("a comment stands inside a plain value");
        }

        if ((_isAfterQuoted || (_isAfterFlow && !_isFlowOpened)) && Cursor.Is(':'))
        {
            Cursor.Skip();
        }

        _isAfterQuoted = _isAfterFlow = _isFlowOpened = _state.IsAfterPlainComment = false;
        _state.SaveKey();
        _state.IsKeyAllowed = false;
        var scalar = PlainScalar.Scan(_state, out var isMultiline);
        if (isMultiline && Cursor.Is(':') && !_state.IsFlow && _state.Indent < Cursor.LineOffset)
        {
            _state.AddError("a key has more than one line");
        }

        _state.Tokens.Add(scalar);
    }

    private bool MayBeginPlain() =>
        !(Cursor.IsWhiteBreakOrZero() || Cursor.IsAny("-?:,[]{}#&*!|>'\"%@`"))
        || (Cursor.Is('-') && !Cursor.IsWhite(1))
        || (Cursor.IsAny("?:") && !Cursor.IsWhiteBreakOrZero(1))
        || (_state.IsKeyAllowed && _state.IsFlow);

    private void RefuseOrSkip()
    {
        if (_state.IsKeyAllowed && _state.Indent >= Cursor.LineOffset && Cursor.IsTab)
        {
            throw new YamlSyntaxException(TextPosition.Start, "a tab indents a map");
        }

        var start = Position;
        var mayPass = Cursor.IsWhiteBreakOrZero();
        Cursor.Skip();
        if (!mayPass)
        {
            throw new YamlSyntaxException(start, "no value begins with this character");
        }
    }

    private void Add(TokenKind kind, TextPosition place) => _state.Tokens.Add(new Token(kind, place, place));
}
