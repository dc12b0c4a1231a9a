using SupportOps.TeamFiles.Yaml;

namespace SupportOps.Analyzers.TeamFiles.Yaml;

/// <summary>What the parts of the scanner share: the place, the tokens, and how deep the text is nested.</summary>
internal sealed class ScannerState(string text)
{
    private readonly Stack<int> _outerIndents = new();
    private readonly Stack<SimpleKey> _keys = new([SimpleKey.None()]);

    public TextCursor Cursor { get; } = new(text);

    public TokenQueue Tokens { get; } = new();

    /// <summary>How many tokens the parser has taken.</summary>
    public int Parsed { get; set; }

    /// <summary>Column of the innermost block, from 0; -1 outside of all.</summary>
    public int Indent { get; private set; } = -1;

    /// <summary>How many brackets are open.</summary>
    public int FlowLevel { get; private set; }

    public bool IsFlow => FlowLevel > 0;

    public bool IsKeyAllowed { get; set; } = true;

    /// <summary>A comment ended the last plain scalar outside of everything, so no other may follow.</summary>
    public bool IsAfterPlainComment { get; set; }

    /// <summary>The candidate for a key at this level.</summary>
    public SimpleKey Key => _keys.Peek();

    public void AddError(string reason) => Tokens.Add(Token.Error(Cursor.Position, reason));

    /// <summary>Whether the next token may turn out to be a key, so that a token may still come before it.</summary>
    public bool IsHeadUndecided()
    {
        foreach (var key in _keys)
        {
            if (key.IsPossible && key.TokenNumber == Parsed)
            {
                return true;
            }
        }

        return false;
    }

    public void ForgetStaleKeys()
    {
        foreach (var key in _keys)
        {
            if (!key.IsStale(Cursor))
            {
                continue;
            }

            if (key.IsRequired)
            {
                AddError("a key has no colon");
            }

            key.Forget();
        }
    }

    public void SaveKey()
    {
        if (!IsKeyAllowed)
        {
            return;
        }

        var isRequired = !IsFlow && Indent == Cursor.LineOffset;
        var key = new SimpleKey(
            isPossible: true, isRequired, Parsed + Tokens.Count, Cursor.Index, Cursor.Position);
        RemoveKey();
        _keys.Pop();
        _keys.Push(key);
    }

    public void RemoveKey()
    {
        if (Key is { IsPossible: true, IsRequired: true })
        {
            throw new YamlSyntaxException(Key.Position, "a key has no colon");
        }

        Key.Forget();
    }

    public void EnterFlow()
    {
        _keys.Push(SimpleKey.None());
        FlowLevel++;
    }

    public void LeaveFlow()
    {
        if (IsFlow)
        {
            FlowLevel--;
            _keys.Pop();
        }
    }

    /// <summary>Begins a block where the column is beyond that of the innermost one.</summary>
    /// <param name="kind">What begins.</param>
    /// <param name="position">Where.</param>
    /// <param name="tokenNumber">The token before which it begins; null for the next.</param>
    public void EnterBlock(TokenKind kind, TextPosition position, int? tokenNumber = null)
    {
        var column = position.Column - 1;
        if (IsFlow || Indent >= column)
        {
            return;
        }

        _outerIndents.Push(Indent);
        Indent = column;
        var token = new Token(kind, position, position);
        if (tokenNumber is { } number)
        {
            Tokens.Insert(number - Parsed, token);
        }
        else
        {
            Tokens.Add(token);
        }
    }

    /// <summary>Ends the blocks that are indented more than a column, from 0.</summary>
    public void LeaveBlocks(int column)
    {
        while (!IsFlow && Indent > column)
        {
            Tokens.Add(new Token(TokenKind.BlockEnd, Cursor.Position, Cursor.Position));
            Indent = _outerIndents.Pop();
        }
    }
}
