using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using SupportOps.Analyzers.CodeFixes.Infrastructure;
using SupportOps.Analyzers.IssueFlow;

namespace SupportOps.Analyzers.CodeFixes.IssueFlow;

/// <summary>SOP3005: leaves out the label that would be lost.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
internal sealed class ConflictingLabelsFix : RuleFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [ConflictingLabelsAnalyzer.Id];

    protected override string Title => "Leave out the label that is lost";

    protected override void Edit(
        DocumentEditor editor, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var element = node.FirstAncestorOrSelf<ExpressionElementSyntax>() ?? node;
        if (element.Parent is CollectionExpressionSyntax or InitializerExpressionSyntax && !IsCommented(element))
        {
            editor.RemoveNode(element, SyntaxRemoveOptions.KeepDirectives);
        }
    }

    // Whether a comment speaks of the label or of the list is for its author to say.
    private static bool IsCommented(SyntaxNode element)
    {
        var next = element.GetLastToken().GetNextToken();
        return element.DescendantTrivia().Any(IsComment)
            || element.GetFirstToken().GetPreviousToken().TrailingTrivia.Any(IsComment)
            || (next.IsKind(SyntaxKind.CommaToken) && next.GetAllTrivia().Any(IsComment));
    }

    private static bool IsComment(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);
}
