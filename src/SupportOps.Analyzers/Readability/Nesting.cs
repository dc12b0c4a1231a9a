using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SupportOps.Analyzers.Readability;

/// <summary>How deep a statement lies within others.</summary>
internal static class Nesting
{
    /// <summary>
    /// 1 for a statement directly in a body; 0 for an <c>else if</c>, which is as deep as its <c>if</c>.
    /// </summary>
    public static int DepthOf(SyntaxNode statement)
    {
        if (IsElseIf(statement))
        {
            return 0;
        }

        var depth = 1;
        for (var node = statement.Parent; node is not null && !IsBorder(node); node = node.Parent)
        {
            if (IsLevel(node) && !IsElseIf(node))
            {
                depth++;
            }
        }

        return depth;
    }

    /// <summary>The word a statement begins with.</summary>
    public static SyntaxToken KeywordOf(SyntaxNode statement) => statement switch
    {
        CommonForEachStatementSyntax loop => loop.ForEachKeyword,
        _ => statement.ChildTokens().First(token => token.IsKeyword()),
    };

    /// <summary>Whether a statement adds a level to what is inside.</summary>
    public static bool IsLevel(SyntaxNode node) => node.Kind() is SyntaxKind.IfStatement or SyntaxKind.ForStatement
        or SyntaxKind.ForEachStatement or SyntaxKind.ForEachVariableStatement or SyntaxKind.WhileStatement
        or SyntaxKind.DoStatement or SyntaxKind.SwitchStatement or SyntaxKind.TryStatement or SyntaxKind.LockStatement;

    private static bool IsElseIf(SyntaxNode node) =>
        node.IsKind(SyntaxKind.IfStatement) && node.Parent.IsKind(SyntaxKind.ElseClause);

    private static bool IsBorder(SyntaxNode node) =>
        node is MemberDeclarationSyntax and not GlobalStatementSyntax or LocalFunctionStatementSyntax;
}
