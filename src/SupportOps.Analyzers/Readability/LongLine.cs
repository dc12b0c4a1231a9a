using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SupportOps.Analyzers.Readability;

/// <summary>A line that goes beyond a column, and whether anybody could break it.</summary>
internal static class LongLine
{
    // A shorter string is moved to the next line as a whole.
    private const int LeastShare = 3;

    /// <summary>Whether what goes beyond the column cannot be broken: an address, a string, a directive.</summary>
    /// <param name="root">Root of the file.</param>
    /// <param name="text">Text of the file.</param>
    /// <param name="line">The line.</param>
    /// <param name="overflow">The first position beyond the column.</param>
    public static bool IsUnbreakable(SyntaxNode root, SourceText text, TextLine line, int overflow)
    {
        var trivia = root.FindTrivia(overflow, findInsideTrivia: false);
        if (trivia.IsDirective || trivia.IsKind(SyntaxKind.DisabledTextTrivia)
            || FitsWithoutAddress(text, line, overflow))
        {
            return true;
        }

        var token = root.FindToken(overflow);
        var columns = overflow - line.Start;
        return LengthOfText(token, overflow) * LeastShare >= columns
            || token.Parent?.FirstAncestorOrSelf<UsingDirectiveSyntax>() is not null;
    }

    private static int LengthOfText(SyntaxToken token, int overflow)
    {
        if (token.Parent?.FirstAncestorOrSelf<InterpolatedStringExpressionSyntax>() is { } template)
        {
            return template.Span.Length;
        }

        return token.Span.Contains(overflow) && IsText(token) ? token.Span.Length : 0;
    }

    private static bool IsText(SyntaxToken token) => token.Kind() is SyntaxKind.StringLiteralToken
        or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken
        or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken
        or SyntaxKind.Utf8SingleLineRawStringLiteralToken;

    private static bool FitsWithoutAddress(SourceText text, TextLine line, int overflow)
    {
        var scheme = FindScheme(text, line);
        if (scheme < 0)
        {
            return false;
        }

        var start = scheme;
        while (start > line.Start && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        var end = scheme;
        while (end < line.End && !IsEndOfAddress(text[end]))
        {
            end++;
        }

        return line.Span.Length - (end - start) <= overflow - line.Start;
    }

    private static int FindScheme(SourceText text, TextLine line)
    {
        for (var position = line.Start; position + 2 < line.End; position++)
        {
            if (text[position] == ':' && text[position + 1] == '/' && text[position + 2] == '/')
            {
                return position;
            }
        }

        return -1;
    }

    private static bool IsEndOfAddress(char character) =>
        char.IsWhiteSpace(character) || character is '"' or '<' or '>' or '`';
}
