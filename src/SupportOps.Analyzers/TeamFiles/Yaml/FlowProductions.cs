using SupportOps.TeamFiles.Yaml;

namespace SupportOps.Analyzers.TeamFiles.Yaml;

/// <summary>The productions of maps and lists that are written with brackets.</summary>
internal static class FlowProductions
{
    public static YamlEvent Item(ParserContext context, bool isFirst)
    {
        if (isFirst)
        {
            context.Tokens.Take();
        }

        if (context.Kind != TokenKind.FlowListEnd)
        {
            SkipComma(context, isFirst, mayBeMissing: false);
        }

        switch (context.Kind)
        {
            case TokenKind.FlowListEnd:
                return context.End(YamlEventKind.ListEnd);
            case TokenKind.Key:
                context.State = ParserState.PairKey;
                context.Tokens.Skip();

                // The parser of the command gives this map no place of its own.
                return new YamlEvent(YamlEventKind.MapStart, TextPosition.Start, 1) { IsFlow = true };
            default:
                return context.Node(ParserState.FlowListItem, isBlock: false);
        }
    }

    /// <summary>The key of a map of one entry, which needs no brackets inside a list.</summary>
    public static YamlEvent PairKey(ParserContext context) =>
        context.Kind is TokenKind.Value or TokenKind.FlowEntry or TokenKind.FlowListEnd
            ? context.Empty(context.Tokens.Take().End, ParserState.PairValue)
            : context.Node(ParserState.PairValue, isBlock: false);

    public static YamlEvent PairValue(ParserContext context)
    {
        if (context.Kind == TokenKind.Value)
        {
            context.Tokens.Skip();
            if (context.Kind is not (TokenKind.FlowEntry or TokenKind.FlowListEnd))
            {
                return context.Node(ParserState.PairEnd, isBlock: false);
            }
        }

        return context.Empty(context.Tokens.Current.Start, ParserState.PairEnd);
    }

    public static YamlEvent PairEnd(ParserContext context)
    {
        context.State = ParserState.FlowListItem;
        return ParserContext.Event(YamlEventKind.MapEnd, context.Tokens.Current);
    }

    public static YamlEvent Key(ParserContext context, bool isFirst)
    {
        if (isFirst)
        {
            context.Tokens.Take();
        }

        if (context.Kind != TokenKind.FlowMapEnd)
        {
            SkipComma(context, isFirst, mayBeMissing: context.Kind == TokenKind.Scalar);
        }

        switch (context.Kind)
        {
            case TokenKind.FlowMapEnd:
                return context.End(YamlEventKind.MapEnd);
            case TokenKind.Scalar:
                return context.Node(ParserState.FlowMapValue, isBlock: false);
            case TokenKind.Key:
                context.Tokens.Skip();
                return context.Kind is TokenKind.Value or TokenKind.FlowEntry or TokenKind.FlowMapEnd
                    ? context.Empty(context.Tokens.Current.Start, ParserState.FlowMapValue)
                    : context.Node(ParserState.FlowMapValue, isBlock: false);
            default:
                return context.Node(ParserState.FlowMapNoValue, isBlock: false);
        }
    }

    public static YamlEvent Value(ParserContext context)
    {
        if (context.Kind == TokenKind.Value)
        {
            context.Tokens.Skip();
            if (context.Kind is not (TokenKind.FlowEntry or TokenKind.FlowMapEnd))
            {
                return context.Node(ParserState.FlowMapKey, isBlock: false);
            }
        }

        context.State = ParserState.FlowMapKey;
        return context.Kind == TokenKind.Scalar ? Scalar(context) : NoValue(context);
    }

    public static YamlEvent NoValue(ParserContext context) =>
        context.Empty(context.Tokens.Current.Start, ParserState.FlowMapKey);

    private static YamlEvent Scalar(ParserContext context)
    {
        var scalar = context.Tokens.Take();
        return ParserContext.Event(YamlEventKind.Scalar, scalar) with { Text = scalar.Text, IsPlain = scalar.IsPlain };
    }

    private static void SkipComma(ParserContext context, bool isFirst, bool mayBeMissing)
    {
        if (isFirst)
        {
            return;
        }

        if (context.Kind == TokenKind.FlowEntry)
        {
            context.Tokens.Skip();
        }
        else if (!mayBeMissing)
        {
            throw context.Refuse("a comma or a bracket is missing");
        }
    }
}
