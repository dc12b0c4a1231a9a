using SupportOps.TeamFiles.Yaml;

namespace SupportOps.Analyzers.TeamFiles.Yaml;

/// <summary>Scans a line that begins with <c>%</c>.</summary>
/// <remarks>Source: YAML 1.2.2, 6.8 Directives.</remarks>
internal static class Directive
{
    private const int MaxDigits = 9;

    /// <summary>The directive; null for one that nobody knows.</summary>
    public static Token? Scan(TextCursor cursor, TokenKind? previous)
    {
        var start = cursor.Position;
        cursor.Skip();
        Token token;
        switch (Name(cursor, start))
        {
            case "YAML" when previous is TokenKind.StreamStart or TokenKind.DocumentStart or TokenKind.DocumentEnd:
                token = Version(cursor, start);
                break;
            case "YAML":
                throw new YamlSyntaxException(start, "a version stands inside a document");
            case "TAG":
                token = Tag(cursor, start);
                break;
            default:
                SkipUnknown(cursor);
                return null;
        }

        EndLine(cursor, start);
        return token;
    }

    private static void SkipUnknown(TextCursor cursor)
    {
        while (!cursor.IsZero && !cursor.Is('#') && !cursor.IsBreak())
        {
            cursor.Skip();
        }
    }

    private static string Name(TextCursor cursor, TextPosition start)
    {
        var begin = cursor.Index;
        while (cursor.IsWordPart())
        {
            cursor.Skip();
        }

        return cursor.Index > begin && !cursor.IsZero && cursor.IsWhiteBreakOrZero()
            ? cursor.Text.Substring(begin, cursor.Index - begin)
            : throw new YamlSyntaxException(start, "a directive has no name");
    }

    private static void EndLine(TextCursor cursor, TextPosition start)
    {
        cursor.SkipWhite();
        cursor.SkipComment();
        if (!cursor.IsBreakOrZero())
        {
            throw new YamlSyntaxException(start, "text stands behind a directive");
        }

        cursor.SkipLine();
    }

    private static Token Version(TextCursor cursor, TextPosition start)
    {
        cursor.SkipWhite();
        var major = Number(cursor, start);
        if (!cursor.Is('.'))
        {
            throw new YamlSyntaxException(start, "a version has no point");
        }

        cursor.Skip();
        return new Token(TokenKind.Version, start, start) { Version = (major, Number(cursor, start)) };
    }

    private static int Number(TextCursor cursor, TextPosition start)
    {
        var (value, digits) = (0, 0);
        while (cursor.IsDigit())
        {
            if (++digits > MaxDigits)
            {
                throw new YamlSyntaxException(start, "a version has too many digits");
            }

            value = (value * 10) + cursor.Read() - '0';
        }

        return digits > 0 ? value : throw new YamlSyntaxException(start, "a version has no number");
    }

    private static Token Tag(TextCursor cursor, TextPosition start)
    {
        cursor.SkipWhite();
        var handle = TagText.Handle(cursor, start, isDirective: true);
        if (!cursor.IsWhite())
        {
            throw new YamlSyntaxException(start, "the handle of a tag has no end");
        }

        cursor.SkipWhite();
        var prefix = TagText.Uri(cursor, start);
        if (!cursor.IsWhiteBreakOrZero())
        {
            throw new YamlSyntaxException(start, "the prefix of a tag has no end");
        }

        return prefix.Length > 0
            ? new Token(TokenKind.TagDirective, start, start) { Text = handle, Suffix = prefix }
            : throw new YamlSyntaxException(position: null, reason: null);
    }
}
