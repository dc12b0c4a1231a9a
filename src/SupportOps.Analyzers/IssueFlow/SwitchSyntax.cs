using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SupportOps.Analyzers.IssueFlow;

/// <summary>The word of a switch.</summary>
internal static class SwitchSyntax
{
    public static SyntaxToken KeywordOf(SyntaxNode node) => node switch
    {
        SwitchStatementSyntax statement => statement.SwitchKeyword,
        SwitchExpressionSyntax expression => expression.SwitchKeyword,
        _ => node.GetFirstToken(),
    };
}
