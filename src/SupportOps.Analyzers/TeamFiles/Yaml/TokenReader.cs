using SupportOps.TeamFiles.Yaml;

namespace SupportOps.Analyzers.TeamFiles.Yaml;

/// <summary>The tokens one after the other, with a look at the next one.</summary>
internal sealed class TokenReader(string text)
{
    private readonly YamlScanner _scanner = new(text);
    private Token? _current;

    public TextPosition Here => _scanner.Position;

    /// <summary>The next token, which stays the next one.</summary>
    /// <exception cref="YamlSyntaxException">There is none.</exception>
    public Token Current => _current ??= _scanner.Next()
        ?? throw new YamlSyntaxException(TextPosition.Start, "the text ends too early");

    public TokenKind Kind => Current.Kind;

    /// <summary>The token that was looked at already; null when none was.</summary>
    public TokenKind? Seen => _current?.Kind;

    public void Skip()
    {
        if (_current is not null)
        {
            _scanner.Consume(_current);
            _current = null;
        }
    }

    public Token Take()
    {
        var token = Current;
        Skip();
        return token;
    }

    /// <summary>Goes to the token after the one that was looked at, without counting that one as parsed.</summary>
    public bool TryLookAhead()
    {
        var next = _scanner.Next();
        _current = next ?? _current;
        return next is not null;
    }

    /// <summary>Whether no token is left behind the one that is looked at.</summary>
    public bool IsLast() => _scanner.Next() is null;
}
