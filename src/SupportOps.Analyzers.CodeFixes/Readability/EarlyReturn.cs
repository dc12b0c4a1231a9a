using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SupportOps.Analyzers.CodeFixes.Infrastructure;

namespace SupportOps.Analyzers.CodeFixes.Readability;

/// <summary>Writes an <c>if</c> around the rest of a body as a guard before it.</summary>
internal static class EarlyReturn
{
    /// <summary>The text that takes the place of the <c>if</c>; null when it cannot be turned around.</summary>
    public static string? Of(FixedFile file, IfStatementSyntax condition)
    {
        if (condition is not
            { Else: null, Statement: BlockSyntax { Statements.Count: > 0 } block, Parent: BlockSyntax body }
            || body.Statements.Last() != condition
            || Leaving.WordOf(body, file.Model) is not { } word
            || !IsPlain(file, condition, block)
            || GuardNames.Clash(body, condition, block))
        {
            return null;
        }

        var indent = file.IndentOf(file.Text.Lines.GetLineFromPosition(condition.SpanStart));
        var header = $"if ({Negation.Of(condition.Condition, file.Model)})";
        var brace = LineOf(file, block.OpenBraceToken) == LineOf(file, condition.CloseParenToken)
            ? " {"
            : file.NewLine + indent + "{";
        return header + brace + file.NewLine
            + indent + file.Indent + word + file.NewLine
            + indent + "}" + file.NewLine
            + file.NewLine
            + Dedented(file, block);
    }

    private static string Dedented(FixedFile file, BlockSyntax block)
    {
        var text = new StringBuilder();
        var last = LineOf(file, block.CloseBraceToken) - 1;
        for (var number = LineOf(file, block.OpenBraceToken) + 1; number <= last; number++)
        {
            var line = file.Text.ToString(file.Text.Lines[number].Span);
            _ = text.Append(Dedent(line, file.Indent)).Append(number < last ? file.NewLine : string.Empty);
        }

        return text.ToString();
    }

    private static string Dedent(string line, string indent) =>
        line.StartsWith(indent, StringComparison.Ordinal) ? line[indent.Length..] : line.TrimStart();

    // Lines that can be moved one by one, with nothing beside the braces that would be lost.
    private static bool IsPlain(FixedFile file, IfStatementSyntax condition, BlockSyntax block)
    {
        var header = TextSpan.FromBounds(condition.SpanStart, block.Statements[0].SpanStart);
        return !condition.ContainsDirectives
            && LineOf(file, block.OpenBraceToken) < LineOf(file, block.Statements[0].GetFirstToken())
            && LineOf(file, block.Statements.Last().GetLastToken(), atEnd: true) < LineOf(file, block.CloseBraceToken)
            && !block.OpenBraceToken.TrailingTrivia.Any(IsComment)
            && !block.OpenBraceToken.LeadingTrivia.Any(IsComment)
            && !condition.CloseParenToken.TrailingTrivia.Any(IsComment)
            && !condition.Condition.DescendantTrivia().Any(IsComment)
            && !block.DescendantTokens().Any(token => SpansLines(file, token));
    }

    private static bool SpansLines(FixedFile file, SyntaxToken token) =>
        LineOf(file, token) != LineOf(file, token, atEnd: true);

    private static bool IsComment(SyntaxTrivia trivia) =>
        trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia;

    private static int LineOf(FixedFile file, SyntaxToken token, bool atEnd = false) =>
        file.Text.Lines.IndexOf(atEnd ? token.Span.End : token.SpanStart);
}
