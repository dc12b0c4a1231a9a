using SupportOps.TeamFiles.Yaml;

namespace SupportOps.Analyzers.TeamFiles.Yaml;

/// <summary>What the productions of the grammar share: the tokens, and what is expected next.</summary>
internal sealed class ParserContext(string text)
{
    private readonly Stack<ParserState> _outer = new();

    public TokenReader Tokens { get; } = new(text);

    public TagHandles Handles { get; } = new();

    public ParserState State { get; set; }

    /// <summary>The event before this one.</summary>
    public YamlEventKind LastKind { get; set; }

    public TokenKind Kind => Tokens.Kind;

    public void Push(ParserState state) => _outer.Push(state);

    public void Pop() => State = _outer.Count > 0
        ? _outer.Pop()
        : throw new YamlSyntaxException(position: null, reason: null);

    public static YamlEvent Event(YamlEventKind kind, Token token) => new(kind, token.Start, token.End.Line);

    /// <summary>Takes the token that ends a map or list.</summary>
    public YamlEvent End(YamlEventKind kind)
    {
        Pop();
        return Event(kind, Tokens.Take());
    }

    /// <summary>A value that is not there.</summary>
    public YamlEvent Empty(TextPosition place, ParserState next)
    {
        State = next;
        return Empty(place);
    }

    public static YamlEvent Empty(TextPosition place) =>
        new(YamlEventKind.Scalar, place, place.Line) { Text = string.Empty, IsPlain = true };

    /// <summary>A node, after which something is expected.</summary>
    public YamlEvent Node(ParserState next, bool isBlock, bool mayBeUnindented = false)
    {
        Push(next);
        return NodeProduction.Parse(this, isBlock, mayBeUnindented);
    }

    /// <summary>That the token is not what has to stand there.</summary>
    public YamlSyntaxException Refuse(string reason) =>
        new(Tokens.Current.Start, Kind == TokenKind.Error ? Tokens.Current.Text : reason);
}
