using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SupportOps.Analyzers.CodeFixes.Infrastructure;

/// <summary>Comments within an expression, which whoever writes it anew would lose.</summary>
internal static class InnerComments
{
    /// <summary>Whether there is a comment between the first and the last word of a node.</summary>
    public static bool AreIn(SyntaxNode node) => node.DescendantTrivia(descendIntoTrivia: false)
        .Any(trivia => node.Span.Contains(trivia.Span) && IsComment(trivia));

    private static bool IsComment(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia)
        || trivia.IsDirective;
}
