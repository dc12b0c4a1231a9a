using SupportOps.TeamFiles.Yaml;

namespace SupportOps.Analyzers.TeamFiles.Yaml;

/// <summary>One value: a scalar, an alias, or the beginning of a map or list.</summary>
internal static class NodeProduction
{
    public static YamlEvent Parse(ParserContext context, bool isBlock, bool mayBeUnindented)
    {
        var tokens = context.Tokens;
        var first = tokens.Current;
        if (first.Kind == TokenKind.Error)
        {
            throw context.Refuse(first.Text);
        }

        if (first.Kind == TokenKind.Alias)
        {
            context.Pop();
            return ParserContext.Event(YamlEventKind.Alias, tokens.Take());
        }

        var properties = NodeProperties.Read(context);
        if (properties.Broken is { } broken)
        {
            return broken;
        }

        var current = tokens.Current;
        var node = new YamlEvent(YamlEventKind.Scalar, first.Start, current.End.Line)
        {
            HasAnchor = properties.HasAnchor,
            HasTag = properties.HasTag,
        };
        if (mayBeUnindented && current.Kind == TokenKind.BlockEntry)
        {
            context.State = ParserState.UnindentedItem;
            return node with { Kind = YamlEventKind.ListStart };
        }

        return current.Kind == TokenKind.Scalar
            ? Scalar(context, node, current)
            : Begin(context, node, current.Kind, isBlock);
    }

    private static YamlEvent Begin(ParserContext context, YamlEvent node, TokenKind kind, bool isBlock)
    {
        switch (kind)
        {
            case TokenKind.FlowListStart:
                context.State = ParserState.FlowListFirstItem;
                return node with { Kind = YamlEventKind.ListStart, IsFlow = true };
            case TokenKind.FlowMapStart:
                context.State = ParserState.FlowMapFirstKey;
                return node with { Kind = YamlEventKind.MapStart, IsFlow = true };
            case TokenKind.BlockListStart when isBlock:
                context.State = ParserState.ListFirstItem;
                return node with { Kind = YamlEventKind.ListStart };
            case TokenKind.BlockMapStart when isBlock:
                context.State = ParserState.MapFirstKey;
                return node with { Kind = YamlEventKind.MapStart };
        }

        if (!node.HasAnchor && !node.HasTag)
        {
            throw context.Refuse("a value is missing");
        }

        context.Pop();
        return node with { Text = string.Empty, IsPlain = true };
    }

    private static YamlEvent Scalar(ParserContext context, YamlEvent node, Token scalar)
    {
        var tokens = context.Tokens;
        context.Pop();
        tokens.Skip();
        if (node.HasAnchor && tokens.TryLookAhead() && context.Kind == TokenKind.Error)
        {
            throw context.Refuse(string.Empty);
        }

        if (context.State == ParserState.FlowMapKey && tokens.Seen != TokenKind.FlowMapEnd && tokens.TryLookAhead()
            && context.Kind is not (TokenKind.FlowEntry or TokenKind.FlowMapEnd))
        {
            throw context.Refuse("a comma or a bracket is missing");
        }

        return node with { Text = scalar.Text, IsPlain = scalar.IsPlain };
    }
}
