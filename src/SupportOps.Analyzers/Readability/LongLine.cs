using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SupportOps.Analyzers.Readability;

/// <summary>A line that goes beyond a column, and whether anybody could break it.</summary>
internal static class LongLine
{
    private const string AfterScheme = "://";

    /// <summary>Whether what goes beyond the column cannot be broken: an address, a string, a directive.</summary>
    /// <param name="root">Root of the file.</param>
    /// <param name="text">Text of the file.</param>
    /// <param name="line">The line.</param>
    /// <param name="overflow">The first position beyond the column.</param>
    public static bool IsUnbreakable(SyntaxNode root, SourceText text, TextLine line, int overflow)
    {
        var trivia = root.FindTrivia(overflow, findInsideTrivia: false);
        if (trivia.IsDirective || trivia.IsKind(SyntaxKind.DisabledTextTrivia) || FitsWithoutAddress(text, line, overflow))
        {
            return true;
        }

        var token = root.FindToken(overflow);
        return token.Span.Contains(overflow) && IsText(token)
            || token.Parent?.FirstAncestorOrSelf<UsingDirectiveSyntax>() is not null;
    }

    private static bool IsText(SyntaxToken token) => token.Kind() is SyntaxKind.StringLiteralToken
            or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken
            or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken
            or SyntaxKind.Utf8SingleLineRawStringLiteralToken or SyntaxKind.InterpolatedStringTextToken
        || token.Parent?.FirstAncestorOrSelf<InterpolatedStringExpressionSyntax>() is not null;

    private static bool FitsWithoutAddress(SourceText text, TextLine line, int overflow)
    {
        var content = text.ToString(line.Span);
        var scheme = content.IndexOf(AfterScheme, StringComparison.Ordinal);
        if (scheme < 0)
        {
            return false;
        }

        var start = scheme;
        while (start > 0 && char.IsLetterOrDigit(content[start - 1]))
        {
            start--;
        }

        var end = scheme;
        while (end < content.Length && !IsEndOfAddress(content[end]))
        {
            end++;
        }

        return line.Span.Length - (end - start) <= overflow - line.Start;
    }

    private static bool IsEndOfAddress(char character) =>
        char.IsWhiteSpace(character) || character is '"' or '<' or '>' or '`';
}
