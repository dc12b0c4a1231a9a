using SupportOps.TeamFiles.Yaml;

namespace SupportOps.Analyzers.TeamFiles.Yaml;

/// <summary>The productions of maps and lists that are written by indentation.</summary>
internal static class BlockProductions
{
    public static YamlEvent Item(ParserContext context, bool isFirst)
    {
        SkipFirst(context, isFirst);
        switch (context.Kind)
        {
            case TokenKind.BlockEntry:
                var place = context.Tokens.Take().End;
                return context.Kind is TokenKind.BlockEntry or TokenKind.BlockEnd
                    ? context.Empty(place, ParserState.ListItem)
                    : context.Node(ParserState.ListItem, isBlock: true);
            case TokenKind.BlockEnd:
                return context.End(YamlEventKind.ListEnd);
            default:
                throw context.Refuse("an item of the list is missing");
        }
    }

    /// <summary>An item of a list that is indented no more than the key it belongs to.</summary>
    public static YamlEvent UnindentedItem(ParserContext context)
    {
        if (context.Kind != TokenKind.BlockEntry)
        {
            context.Pop();
            return ParserContext.Event(YamlEventKind.ListEnd, context.Tokens.Current);
        }

        var place = context.Tokens.Take().End;
        return context.Kind == TokenKind.BlockEntry || EndsValue(context.Kind)
            ? context.Empty(place, ParserState.UnindentedItem)
            : context.Node(ParserState.UnindentedItem, isBlock: true);
    }

    public static YamlEvent Key(ParserContext context, bool isFirst)
    {
        SkipFirst(context, isFirst);
        switch (context.Kind)
        {
            case TokenKind.Key:
                var place = context.Tokens.Take().End;
                return EndsValue(context.Kind)
                    ? context.Empty(place, ParserState.MapValue)
                    : context.Node(ParserState.MapValue, isBlock: true, mayBeUnindented: true);
            case TokenKind.Value:
                return ParserContext.Empty(context.Tokens.Take().End);
            case TokenKind.Alias:
                return ParserContext.Event(YamlEventKind.Alias, context.Tokens.Take());
            case TokenKind.BlockEnd:
                return context.End(YamlEventKind.MapEnd);
            default:
                throw context.Refuse("a key is missing");
        }
    }

    public static YamlEvent Value(ParserContext context)
    {
        switch (context.Kind)
        {
            case TokenKind.Value:
                var place = context.Tokens.Take().End;
                return EndsValue(context.Kind)
                    ? context.Empty(place, ParserState.MapKey)
                    : context.Node(ParserState.MapKey, isBlock: true, mayBeUnindented: true);
            case TokenKind.Error:
                throw context.Refuse(string.Empty);
            default:
                return context.Empty(context.Tokens.Current.Start, ParserState.MapKey);
        }
    }

    private static void SkipFirst(ParserContext context, bool isFirst)
    {
        if (isFirst)
        {
            context.Tokens.Take();
        }
    }

    private static bool EndsValue(TokenKind kind) => kind is TokenKind.Key or TokenKind.Value or TokenKind.BlockEnd;
}
