using SupportOps.TeamFiles.Yaml;

namespace SupportOps.Analyzers.TeamFiles.Yaml;

/// <summary>Scans what may stand before a value: an anchor or a tag. The tree refuses both, at their place.</summary>
internal static class NodeProperty
{
    public static Token Anchor(ScannerState state, bool isAlias)
    {
        var cursor = state.Cursor;
        var start = cursor.Position;
        cursor.Skip();
        var isKey = isAlias && state.Key is { IsPossible: true, IsRequired: true };
        var begin = cursor.Index;
        while (!cursor.IsWhiteBreakOrZero() && !cursor.IsAny("[]{},")
            && !(isKey && cursor.Is(':') && cursor.IsWhiteBreakOrZero(1)))
        {
            cursor.Skip();
        }

        if (cursor.Index == begin || !(cursor.IsWhiteBreakOrZero() || cursor.IsAny("?:,]}%@`")))
        {
            throw new YamlSyntaxException(start, "an anchor or alias has no name, or a bracket in it");
        }

        return new Token(isAlias ? TokenKind.Alias : TokenKind.Anchor, start, cursor.Position);
    }

    public static Token Tag(ScannerState state)
    {
        var cursor = state.Cursor;
        var start = cursor.Position;
        var (handle, suffix) = cursor.Is('<', 1) ? Verbatim(cursor, start) : Shorthand(cursor, start);
        return cursor.IsWhiteBreakOrZero() || cursor.Is(',')
            ? new Token(TokenKind.Tag, start, cursor.Position) { Text = handle, Suffix = suffix }
            : throw new YamlSyntaxException(start, "a tag has no end");
    }

    private static (string Handle, string Suffix) Verbatim(TextCursor cursor, TextPosition start)
    {
        cursor.Skip(2);
        var uri = TagText.Uri(cursor, start);
        if (!cursor.Is('>'))
        {
            throw new YamlSyntaxException(start, "a tag has no end");
        }

        cursor.Skip();
        return (string.Empty, uri);
    }

    private static (string Handle, string Suffix) Shorthand(TextCursor cursor, TextPosition start)
    {
        var handle = TagText.Handle(cursor, start, isDirective: false);
        var uri = TagText.Uri(cursor, start);
        if (handle.Length > 1 && handle[handle.Length - 1] == '!')
        {
            return (handle, uri);
        }

        var suffix = handle.Substring(1) + uri;
        return suffix.Length == 0 ? (string.Empty, "!") : ("!", suffix);
    }
}
