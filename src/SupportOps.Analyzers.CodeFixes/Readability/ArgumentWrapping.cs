using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SupportOps.Analyzers.CodeFixes.Infrastructure;

namespace SupportOps.Analyzers.CodeFixes.Readability;

/// <summary>Breaks a list of arguments that stands in one line.</summary>
internal static class ArgumentWrapping
{
    /// <summary>Null when the line goes too far for another reason, or would still go too far.</summary>
    /// <param name="file">The file.</param>
    /// <param name="line">The line.</param>
    /// <param name="overflow">The first position beyond the limit.</param>
    /// <param name="limit">Columns that a line may have.</param>
    public static TextChange? Wrap(FixedFile file, TextLine line, int overflow, int limit)
    {
        if (FindList(file.Root, line, overflow) is not { Arguments.Count: > 0 } list)
        {
            return null;
        }

        var indent = file.IndentOf(line) + file.Indent;
        var tail = file.Text.ToString(TextSpan.FromBounds(list.Span.End, line.End)).TrimEnd();
        var arguments = list.Arguments.Select(argument => argument.ToString()).ToList();
        var together = string.Join(", ", arguments) + ")" + tail;
        var fits = indent.Length + together.Length <= limit;
        if (!fits && arguments.Exists(argument => indent.Length + argument.Length + 1 > limit))
        {
            return null;
        }

        var broken = fits ? together : string.Join("," + file.NewLine + indent, arguments) + ")" + tail;
        return new TextChange(
            TextSpan.FromBounds(list.OpenParenToken.Span.End, line.End), file.NewLine + indent + broken);
    }

    // The outermost list that reaches the limit; behind it, nothing but brackets and a semicolon may stand.
    private static ArgumentListSyntax? FindList(SyntaxNode root, TextLine line, int overflow)
    {
        for (var token = root.FindToken(overflow); token.SpanStart >= line.Start; token = token.GetPreviousToken())
        {
            if (OutermostAround(token, line) is { } list)
            {
                return HasComment(list) ? null : list;
            }

            if (!token.IsKind(SyntaxKind.SemicolonToken) && !token.IsKind(SyntaxKind.CommaToken)
                && !token.IsKind(SyntaxKind.CloseParenToken))
            {
                return null;
            }
        }

        return null;
    }

    private static ArgumentListSyntax? OutermostAround(SyntaxToken token, TextLine line)
    {
        ArgumentListSyntax? outermost = null;
        for (var node = token.Parent; node is not null && line.Span.Contains(node.Span); node = node.Parent)
        {
            outermost = node as ArgumentListSyntax ?? outermost;
        }

        for (var node = token.Parent; node is not null && outermost is null
            && node is ExpressionSyntax; node = node.Parent)
        {
            outermost = node is ArgumentListSyntax list && line.Span.Contains(list.Span) ? list : outermost;
        }

        return outermost;
    }

    private static bool HasComment(ArgumentListSyntax list) => list.DescendantTrivia().Any(
        trivia => trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia);
}
