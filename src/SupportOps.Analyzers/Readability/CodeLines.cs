using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SupportOps.Analyzers.Readability;

/// <summary>Counts the lines of a body that somebody has to follow.</summary>
internal static class CodeLines
{
    /// <summary>Whether a body certainly has fewer code lines than a limit, by its text alone.</summary>
    public static bool AreFewer(TextSpan body, SourceText text, int limit)
    {
        var lines = text.Lines;
        var first = lines.IndexOf(body.Start);
        var last = lines.IndexOf(body.End);
        var spare = last - first + 1 - limit;
        for (var number = first; number <= last && spare >= 0; number++)
        {
            spare -= IsBlankOrComment(lines[number], text) ? 1 : 0;
        }

        return spare < 0;
    }

    /// <summary>
    /// Lines with code in them. The two braces of the body, local functions, and what stands inside a string or a
    /// collection initialiser do not count.
    /// </summary>
    public static int Count(SyntaxNode body, TextLineCollection lines)
    {
        var tally = new Tally(lines);
        Walk(body, body as BlockSyntax, ref tally);
        return tally.Count;
    }

    private static bool IsBlankOrComment(TextLine line, SourceText text)
    {
        var position = line.Start;
        while (position < line.End && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position == line.End
            || (text[position] == '/' && position + 1 < line.End && text[position + 1] == '/');
    }

    private static void Walk(SyntaxNode node, BlockSyntax? outermost, ref Tally tally)
    {
        foreach (var child in node.ChildNodesAndTokens())
        {
            if (child.IsToken)
            {
                var token = child.AsToken();
                if (!token.IsMissing && (outermost is null || !IsBraceOf(token, outermost)))
                {
                    tally.Add(token.SpanStart);
                }
            }
            else if (IsCountedByItsFirstLine(child.Kind()))
            {
                tally.Add(child.SpanStart);
                tally.Skip(child.Span.End);
            }
            else if (!child.IsKind(SyntaxKind.LocalFunctionStatement) && !tally.AddWhole(child.Span))
            {
                Walk(child.AsNode()!, null, ref tally);
            }
        }
    }

    private static bool IsBraceOf(SyntaxToken token, BlockSyntax block) =>
        token == block.OpenBraceToken || token == block.CloseBraceToken;

    private static bool IsCountedByItsFirstLine(SyntaxKind kind) => kind is SyntaxKind.CollectionExpression
        or SyntaxKind.CollectionInitializerExpression or SyntaxKind.ArrayInitializerExpression
        or SyntaxKind.ComplexElementInitializerExpression or SyntaxKind.InterpolatedStringExpression;

    // Most tokens stand in the line of the one before; only the first of a line is looked up.
    private struct Tally(TextLineCollection lines)
    {
        private int _start = -1;
        private int _end = -1;

        public int Count { get; private set; }

        public void Add(int position)
        {
            if (position < _start || position >= _end)
            {
                Skip(position);
                Count++;
            }
        }

        /// <summary>
        /// Adds a node and tells whether all of it stands in one line, so that nobody need look inside.
        /// </summary>
        public bool AddWhole(TextSpan node)
        {
            if (node.IsEmpty)
            {
                return true;
            }

            Add(node.Start);
            return node.End <= _end;
        }

        public void Skip(int position)
        {
            var line = lines[lines.IndexOf(position)];
            _start = line.Start;
            _end = line.EndIncludingLineBreak;
        }
    }
}
