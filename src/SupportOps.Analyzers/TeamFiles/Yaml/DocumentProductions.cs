using SupportOps.TeamFiles.Yaml;

namespace SupportOps.Analyzers.TeamFiles.Yaml;

/// <summary>The productions outside of the values: the text and its documents.</summary>
internal static class DocumentProductions
{
    public static YamlEvent Stream(ParserContext context)
    {
        context.State = ParserState.FirstDocument;
        return ParserContext.Event(YamlEventKind.Other, context.Tokens.Take());
    }

    public static YamlEvent Start(ParserContext context, bool isFirst)
    {
        if (context.Tokens.Seen == TokenKind.Version)
        {
            throw new YamlSyntaxException(TextPosition.Start, "a version follows a document that has no end");
        }

        while (!isFirst && context.Kind == TokenKind.DocumentEnd)
        {
            context.Tokens.Skip();
        }

        var mayBeBare = isFirst || context.Kind == TokenKind.Scalar;
        if ((mayBeBare && !IsMarked(context.Kind)) || context.Kind == TokenKind.BlockMapStart)
        {
            return Bare(context);
        }

        return context.Kind is TokenKind.StreamEnd or TokenKind.DocumentEnd ? End(context) : Explicit(context);
    }

    public static YamlEvent Content(ParserContext context)
    {
        if (IsMarked(context.Kind))
        {
            context.Pop();
            return ParserContext.Empty(context.Tokens.Here);
        }

        return NodeProduction.Parse(context, isBlock: true, mayBeUnindented: false);
    }

    public static YamlEvent EndOfDocument(ParserContext context)
    {
        var current = context.Tokens.Current;
        if (current.Kind == TokenKind.DocumentEnd)
        {
            context.Tokens.Skip();
        }
        else if (!MayFollow(context, current.Kind))
        {
            throw context.Refuse("something follows the end of the document");
        }

        context.Handles.EndDocument();
        context.State = ParserState.Document;
        return ParserContext.Event(YamlEventKind.Other, current);
    }

    // What may not follow after all is refused where the next document should begin.
    private static bool MayFollow(ParserContext context, TokenKind kind) =>
        kind is TokenKind.StreamEnd or TokenKind.DocumentStart or TokenKind.FlowListEnd or TokenKind.Version
        || (kind == TokenKind.Error && context.LastKind == YamlEventKind.Scalar);

    private static bool IsMarked(TokenKind kind) => kind is TokenKind.Version or TokenKind.TagDirective
        or TokenKind.DocumentStart or TokenKind.DocumentEnd or TokenKind.StreamEnd;

    private static YamlEvent Bare(ParserContext context)
    {
        context.Handles.Read(context.Tokens);
        context.Push(ParserState.DocumentEnd);
        context.State = ParserState.Block;
        return ParserContext.Event(YamlEventKind.DocumentStart, context.Tokens.Current);
    }

    private static YamlEvent Explicit(ParserContext context)
    {
        var start = context.Tokens.Current.Start;
        context.Handles.Read(context.Tokens);
        if (context.Kind != TokenKind.DocumentStart)
        {
            throw new YamlSyntaxException(context.Tokens.Current.Start, "a document should begin here");
        }

        context.Push(ParserState.DocumentEnd);
        context.State = ParserState.DocumentContent;
        return new YamlEvent(YamlEventKind.DocumentStart, start, context.Tokens.Take().End.Line);
    }

    private static YamlEvent End(ParserContext context)
    {
        if (context.Kind == TokenKind.DocumentEnd)
        {
            context.Tokens.Skip();
        }

        context.State = ParserState.End;
        var last = ParserContext.Event(YamlEventKind.Other, context.Tokens.Current);
        return context.Tokens.IsLast() ? last : throw new YamlSyntaxException(position: null, reason: null);
    }
}
