using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SupportOps.Analyzers.Readability;

/// <summary>Counts the lines of a body that somebody has to follow.</summary>
internal static class CodeLines
{
    /// <summary>
    /// Lines with code in them. The two braces of the body, local functions, and what stands inside a string or a
    /// collection initialiser do not count.
    /// </summary>
    public static int Count(SyntaxNode body, TextLineCollection lines)
    {
        var count = 0;
        var last = -1;
        Walk(body, body as BlockSyntax, lines, ref count, ref last);
        return count;
    }

    private static void Walk(
        SyntaxNode node, BlockSyntax? outermost, TextLineCollection lines, ref int count, ref int last)
    {
        foreach (var child in node.ChildNodesAndTokens())
        {
            if (child.IsToken)
            {
                var token = child.AsToken();
                if (!token.IsMissing && (outermost is null || !IsBraceOf(token, outermost)))
                {
                    CountLine(token.SpanStart, lines, ref count, ref last);
                }
            }
            else if (IsCountedByItsFirstLine(child.Kind()))
            {
                CountLine(child.SpanStart, lines, ref count, ref last);
                last = lines.IndexOf(child.Span.End);
            }
            else if (!child.IsKind(SyntaxKind.LocalFunctionStatement))
            {
                Walk(child.AsNode()!, null, lines, ref count, ref last);
            }
        }
    }

    private static bool IsBraceOf(SyntaxToken token, BlockSyntax block) =>
        token == block.OpenBraceToken || token == block.CloseBraceToken;

    private static bool IsCountedByItsFirstLine(SyntaxKind kind) => kind is SyntaxKind.CollectionExpression
        or SyntaxKind.CollectionInitializerExpression or SyntaxKind.ArrayInitializerExpression
        or SyntaxKind.ComplexElementInitializerExpression or SyntaxKind.InterpolatedStringExpression;

    private static void CountLine(int position, TextLineCollection lines, ref int count, ref int last)
    {
        var line = lines.IndexOf(position);
        if (line != last)
        {
            count++;
            last = line;
        }
    }
}
